// Evidence for tests: given by a team with its documents, and seen by an operator.
import type { CallerInputOf } from '@ngo2/shared/contract/endpoint'
import { giveEvidence, readEvidence } from '@ngo2/shared/evidence/contract'
import type { DeskItem } from '@ngo2/shared/evidence/desk'
import type { Evidence } from '@ngo2/shared/evidence/evidence'
import type { EvidenceForm } from '@ngo2/shared/evidence/form'
import type { EvidenceItem } from '@ngo2/shared/evidence/item'
import { decideEvidence } from '@ngo2/shared/evidence/verification'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { joiningOf } from '../src/teams/repository'
import type { TestApp } from './an-app'
import type { Person } from './people'
import { newId } from './things'

type Giving = CallerInputOf<typeof giveEvidence>

/** What a phone sends the first time an item is given: public, without files. */
export function aGiving(organisationId: OrganisationId, form: EvidenceForm, over: Partial<Giving> = {}) {
  const giving: Giving = {
    organisationId,
    evidenceId: newId('evd'),
    version: 0,
    form,
    files: [],
    visibility: 'public',
    ...over,
  }
  return giving
}

/** Given and seen. */
export async function seenBy(
  operator: Person,
  giver: Person,
  organisationId: OrganisationId,
  form: EvidenceForm,
  over: Partial<Giving> = {},
): Promise<Evidence> {
  const { version } = await deskItem(giver, organisationId, form.item)
  const given = await giver.does(giveEvidence, aGiving(organisationId, form, { version, ...over }))
  return operator.does(decideEvidence, {
    organisationId,
    evidenceId: given.id,
    item: given.item,
    verdict: 'seen',
  })
}

export async function deskItem(
  person: Person,
  organisationId: OrganisationId,
  item: EvidenceItem,
): Promise<DeskItem> {
  const { items } = await person.does(readEvidence, { organisationId })
  const found = items.find((one) => one.item === item)
  if (found === undefined) throw new Error(`no ${item} on the desk`)
  return found
}

/** Puts somebody who is here already into a team. */
export async function joinAs(
  test: TestApp,
  person: Person,
  organisationId: OrganisationId,
  role: 'owner' | 'editor' | 'volunteers',
): Promise<void> {
  const since = test.app.now().toISOString()
  await test.app.table.write(...joiningOf({ organisationId, memberId: person.id, role, since }))
}
