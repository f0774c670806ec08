// Reading checks: a team its organisation's, a member her own, and a ranking run those that hold a standing where it is.

import type { MemberId } from '@ngo2/shared/accounts/member'
import type * as contract from '@ngo2/shared/appeals/contract'
import { isFreezing } from '@ngo2/shared/appeals/rules'
import type { Counting } from '@ngo2/shared/evaluations/counting'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'
import type { Action } from '../platform/route'
import { membershipFor } from '../teams'
import { findLast, listHeld, listWaiting } from './repository'
import { type Holder, named } from './stored'

export const listOfTeam: Action<typeof contract.listChecks> = async (app, input, actor) => {
  const { organisationId, cursor } = input
  await membershipFor(app, actor, organisationId, 'readDesk')
  return listNamed(app, { is: 'organisation', id: organisationId }, cursor)
}

export const listMine: Action<typeof contract.listMyAppeals> = (app, { cursor }, { memberId }) =>
  listNamed(app, { is: 'member', id: memberId }, cursor)

async function listNamed(app: App, holder: Holder, cursor: string | undefined) {
  const page = await listHeld(app.table, holder, cursor)
  return { ...page, items: await Promise.all(page.items.map((check) => named(app, check))) }
}

/** What became of a member's last appeal about her evaluation of this organisation; undefined where there was none. */
export async function findAppealOf(
  app: App,
  memberId: MemberId,
  organisationId: OrganisationId,
): Promise<Counting['appeal']> {
  const holder = { is: 'member' as const, id: memberId }
  const last = await findLast(app.table, {
    holder,
    matter: { is: 'sheet' },
    organisation: { id: organisationId },
  })
  if (last === undefined) return undefined
  if (last.state === 'waiting' || last.state === 'waitingAgain') return 'open'
  return last.decisions.at(-1)?.verdict === 'upheld' ? 'restored' : 'kept'
}

export interface OpenCheck {
  readonly organisationId: OrganisationId
  readonly dimension: Dimension
  /** When it was asked for, or asked for again, and when its clock runs out. */
  readonly since: string
  readonly until: string
}

/** The standings that stay as they were published before, because somebody is to look at them. */
export async function openChecks(app: App): Promise<OpenCheck[]> {
  const open: OpenCheck[] = []
  let cursor: string | undefined
  do {
    const page = await listWaiting(app.table, cursor)
    for (const check of page.items) {
      const { matter, organisation, askedAt, again, until } = check
      if (matter.is !== 'standing' || !isFreezing(check, app.now())) continue
      const { dimension } = matter
      open.push({ organisationId: organisation.id, dimension, since: again?.at ?? askedAt, until })
    }
    cursor = page.next
  } while (cursor !== undefined)
  return open
}
