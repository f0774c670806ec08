// Proven ties in the table: each in its organisation, with a pointer at its member, and a list of organisations that have any.
import { MemberId } from '@ngo2/shared/accounts/member'
import { Day } from '@ngo2/shared/contract/fields'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { endOfTie } from '@ngo2/shared/ties/rules'
import { Proof } from '@ngo2/shared/ties/tie'
import * as v from 'valibot'
import { readAll } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Stored = v.object({ memberId: MemberId, organisationId: OrganisationId, proof: Proof, provenOn: Day })
export type StoredTie = v.InferOutput<typeof Stored>

export async function findTie(
  table: Table,
  tie: Omit<StoredTie, 'provenOn'>,
): Promise<StoredTie | undefined> {
  const item = await table.get(tieKey(tie), 'consistent')
  return item && v.parse(Stored, item)
}

/** The writes that keep a tie until it ends; a newer proof takes the place of an older one. */
export function tyingOf(tie: StoredTie): Write[] {
  // Its last day ends at midnight in Beijing.
  const expiresAt = Date.parse(`${endOfTie(tie.provenOn)}T00:00:00+08:00`) / 1000
  return [
    { put: { ...tieKey(tie), entity: 'provenTie', expiresAt, ...tie } },
    { put: { ...ownKey(tie), entity: 'ownProvenTie', expiresAt, ...tie } },
  ]
}

/** Whether the organisation is on the list of those that have ties. */
export async function isListed(table: Table, id: OrganisationId): Promise<boolean> {
  return (await table.get(listedKey(id))) !== undefined
}

/** The write that puts an organisation on that list. */
export function listingOf(id: OrganisationId): Write {
  return { put: { ...listedKey(id), entity: 'tiedOrganisation', organisationId: id } }
}

const Listed = v.object({ organisationId: OrganisationId })

/** Every organisation anybody ever had a tie with. */
export function listTiedOrganisations(table: Table): Promise<OrganisationId[]> {
  const query = { pk: 'TIED_ORGANISATIONS', consistent: true }
  return readAll(table, query, (item) => v.parse(Listed, item).organisationId)
}

/** Every tie with an organisation that holds now; one member may have several. */
export function listTiesTo(table: Table, id: OrganisationId): Promise<StoredTie[]> {
  return listTies(table, `ORGANISATION#${id}`)
}

/** A member's own that hold now. */
export function listTiesOf(table: Table, memberId: MemberId): Promise<StoredTie[]> {
  return listTies(table, `MEMBER#${memberId}`)
}

function listTies(table: Table, pk: string): Promise<StoredTie[]> {
  return readAll(table, { pk, prefix: 'TIE#', consistent: true }, (item) => v.parse(Stored, item))
}

export async function removeTie(table: Table, tie: StoredTie): Promise<void> {
  await table.write({ remove: tieKey(tie) }, { remove: ownKey(tie) })
}

const tieKey = ({ organisationId, memberId, proof }: Omit<StoredTie, 'provenOn'>) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `TIE#${memberId}#${proof}`,
})
const ownKey = ({ organisationId, memberId, proof }: StoredTie) => ({
  pk: `MEMBER#${memberId}`,
  sk: `TIE#${organisationId}#${proof}`,
})
const listedKey = (id: OrganisationId) => ({ pk: 'TIED_ORGANISATIONS', sk: id })
