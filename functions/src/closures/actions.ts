// Asking for a parcel of everything, and fetching it.
import type * as contract from '@ngo2/shared/closures/contract'
import type { TakeOut } from '@ngo2/shared/closures/contract'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { noting } from '../audit'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { countSeats, seatWrite } from '../platform/day-seats'
import type { Action } from '../platform/route'
import { forbidden, memberDoer, membershipFor, standingOf } from '../teams'
import { partKey } from './pack'
import { askingOf, findTakeOut, keptUntil, type StoredTakeOut } from './repository'

/** Parcels one member may ask for in a day. */
const takeOutsPerDay = 3
/** How long the address of a part is good for, ms. */
const addressMs = 10 * 60 * 1000

/** A retry answers the same; the id of somebody else's parcel is refused. */
export const ask: Action<typeof contract.askTakeOut> = async (app, input, actor) => {
  const { organisationId, takeOutId: id } = input
  const me = await membershipFor(app, actor, organisationId, 'takeOut')
  const standing = await findTakeOut(app.table, organisationId, id)
  if (standing !== undefined) return sameOrConflict(app, standing, actor.memberId)
  const today = { kind: 'TAKE_OUT', memberId: actor.memberId, day: beijingDay(app.now()) }
  const used = await countSeats(app.table, today)
  if (used >= takeOutsPerDay)
    throw new AppError('closures.day_full', `at most ${takeOutsPerDay} parcels a day`)
  const takeOut = { id, organisationId, askedBy: actor.memberId, askedAt: app.now().toISOString() }
  const written = await app.table.write(
    askingOf(takeOut),
    standingOf(me),
    seatWrite({ ...today, nth: used + 1 }),
    noting(app, { organisationId, deed: 'takenOut', by: memberDoer(actor) }),
  )
  if (written.done) return shown(app, takeOut)
  if (written.blocked.includes(1)) throw forbidden('takeOut')
  return ask(app, input, actor)
}

export const read: Action<typeof contract.readTakeOut> = async (
  app,
  { organisationId, takeOutId },
  actor,
) => {
  await membershipFor(app, actor, organisationId, 'takeOut')
  const takeOut = await findTakeOut(app.table, organisationId, takeOutId)
  if (takeOut === undefined) throw new AppError('resource.missing', 'there is no such parcel')
  return shown(app, takeOut)
}

function sameOrConflict(app: App, standing: StoredTakeOut, memberId: string): Promise<TakeOut> {
  if (standing.askedBy === memberId) return shown(app, standing)
  throw new AppError('resource.conflict', 'this id belongs to another parcel')
}

async function shown(app: App, takeOut: StoredTakeOut): Promise<TakeOut> {
  const { id, organisationId, askedAt, parts } = takeOut
  const now = app.now()
  const until = keptUntil(takeOut)
  if (until <= now.toISOString()) return { id, organisationId, askedAt, progress: { is: 'gone' } }
  if (parts === undefined) return { id, organisationId, askedAt, progress: { is: 'packing' } }
  const expiresAt = new Date(now.getTime() + addressMs)
  const signed = parts.map(async (bytes, nth) => {
    const wanted = { key: partKey(id, nth), now, expiresAt, contentType: 'application/zip' }
    return { url: await app.files.addressOf(wanted), bytes }
  })
  const progress = { is: 'ready' as const, keptUntil: until, addressesUntil: expiresAt.toISOString() }
  return { id, organisationId, askedAt, progress: { ...progress, parts: await Promise.all(signed) } }
}
