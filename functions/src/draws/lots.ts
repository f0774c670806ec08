// One's own lots: reading them, rather not, and what evaluations and departures do with them.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type * as contract from '@ngo2/shared/draws/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import type { Write } from '../platform/table-write'
import { findLot, listLots, listLotsNow, removeLots, type StoredLot, settingOf } from './lot-repository'

export const list: Action<typeof contract.listMyLots> = (app, { cursor }, { memberId }) =>
  listLots(app.table, memberId, cursor)

/** Declining again answers the same. */
export const decline: Action<typeof contract.declineLot> = async (app, { lotId }, actor) => {
  const lot = await findLot(app.table, actor.memberId, lotId)
  if (lot === undefined) throw new AppError('resource.missing', 'there is no such lot of yours')
  if (lot.state === 'declined') return lot
  if (lot.state === 'taken') throw new AppError('draws.taken', 'you evaluated already')
  if (!isOpen(app, lot)) throw new AppError('draws.over', 'this lot is over')
  const written = await app.table.write(settingOf(lot, 'declined'))
  if (written.done) return { ...lot, state: 'declined' }
  return decline(app, { lotId }, actor)
}

/** The open lot by which this member is asked about this organisation now; nothing where she was not drawn, declined, or it is over. */
export async function invitationFor(
  app: Pick<App, 'table' | 'now'>,
  memberId: MemberId,
  organisationId: OrganisationId,
): Promise<StoredLot | undefined> {
  const lots = await listLotsNow(app.table, memberId)
  return lots.find((lot) => lot.organisation.id === organisationId && isOpen(app, lot))
}

/** The write that takes an open lot, for the transaction of the evaluation given through it; it holds that up where she declined meanwhile. */
export function takingOf(lot: StoredLot): Write {
  return settingOf(lot, 'taken')
}

export function eraseLots(app: Pick<App, 'table'>, memberId: MemberId): Promise<void> {
  return removeLots(app.table, memberId)
}

function isOpen(app: Pick<App, 'now'>, { state, endsAt }: StoredLot): boolean {
  return state === 'open' && app.now().toISOString() < endsAt
}
