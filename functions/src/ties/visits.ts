// Telling of a visit, reading one's own visits and ties, and taking all of it out with an account.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type * as contract from '@ngo2/shared/ties/contract'
import { endOfTie, mayTell, visitsPerDay } from '@ngo2/shared/ties/rules'
import type { FileRef } from '@ngo2/shared/uploads/upload'
import { stayingOf } from '../accounts'
import { findOrganisation, findOrganisations } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { countSeats, seatWrite } from '../platform/day-seats'
import type { Action } from '../platform/route'
import { findMembership } from '../teams'
import { findFile } from '../uploads'
import { listTiesOf } from './repository'
import {
  findVisit,
  findVisits,
  listOwn,
  listOwnNow,
  listVisitsTo,
  removeVisit,
  type StoredVisit,
  tellingOf,
  unlist,
} from './visit-repository'

/** A retry answers the same. Nothing of it stands in the organisation's log: it must not learn who came. */
export const tell: Action<typeof contract.tellVisit> = async (app, input, actor) => {
  const { organisationId, visitId: id, visitedOn, note } = input
  const { memberId } = actor
  const [organisation, standing, membership] = await Promise.all([
    findOrganisation(app.table, organisationId),
    findVisit(app.table, organisationId, id),
    findMembership(app.table, organisationId, memberId),
  ])
  if (standing?.memberId === memberId) return standing
  if (standing) throw new AppError('resource.conflict', 'this id belongs to another visit')
  if (organisation === undefined || organisation.closedAt) {
    throw new AppError('resource.missing', 'there is no such organisation')
  }
  if (membership) throw new AppError('ties.is_yours', 'you are in the team of this organisation')
  const today = beijingDay(app.now())
  const decision = mayTell(visitedOn, today)
  if (!decision.ok) throw new AppError(decision.refusal, 'not a day to tell of', { field: 'visitedOn' })
  const photo = input.photo && (await photoFor(app, organisationId, input.photo))
  const seats = { kind: 'VISIT', memberId, day: today }
  const used = await countSeats(app.table, seats)
  if (used >= visitsPerDay) throw new AppError('ties.day_full', `at most ${visitsPerDay} visits a day`)
  const { name, example } = organisation
  const visit: StoredVisit = {
    id,
    organisation: { id: organisationId, name, example },
    memberId,
    visitedOn,
    note,
    ...(photo && { photo }),
    saidAt: app.now().toISOString(),
  }
  const written = await app.table.write(
    ...tellingOf(visit),
    stayingOf(memberId),
    seatWrite({ ...seats, nth: used + 1 }),
  )
  if (written.done) return visit
  if (written.blocked.includes(4)) throw new AppError('auth.required', 'this account is gone')
  if (written.blocked.includes(0)) return tell(app, input, actor)
  if (written.blocked.includes(1)) throw new AppError('resource.conflict', 'this id belongs to another visit')
  if (written.blocked.includes(2)) {
    throw new AppError('ties.told_before', 'another visit of yours there waits for an operator')
  }
  return tell(app, input, actor)
}

/** A picture that arrived for this organisation and that reviewers alone see. */
async function photoFor(app: App, organisationId: OrganisationId, { uploadId }: FileRef): Promise<FileRef> {
  const held = await findFile(app, organisationId, uploadId)
  if (held?.purpose === 'photo' && held.visibility === 'reviewer') return held
  throw new AppError('ties.photo_unfit', 'send a photograph for reviewers first', { field: 'photo' })
}

export const listMine: Action<typeof contract.listMyVisits> = async (app, { cursor }, { memberId }) => {
  const page = await listOwn(app.table, memberId, cursor)
  return { ...page, items: await findVisits(app.table, page.items) }
}

export const listTies: Action<typeof contract.listMyTies> = async (app, _input, { memberId }) => {
  const ties = await listTiesOf(app.table, memberId)
  const organisations = await findOrganisations(app.table, [
    ...new Set(ties.map(({ organisationId }) => organisationId)),
  ])
  const items = ties.flatMap(({ organisationId, proof, provenOn }) => {
    const organisation = organisations.find(({ id }) => id === organisationId)
    return organisation ? [{ organisation, proof, provenOn, endsOn: endOfTie(provenOn) }] : []
  })
  return { items }
}

/** Takes out all visits of a member. */
export async function eraseVisits(app: Pick<App, 'table'>, memberId: MemberId): Promise<void> {
  for (;;) {
    const pointers = await listOwnNow(app.table, memberId)
    if (pointers.length === 0) return
    for (const { organisationId, visitId } of pointers) {
      const visit = await findVisit(app.table, organisationId, visitId)
      if (visit === undefined) await unlist(app.table, memberId, visitId)
      else await removeVisit(app.table, visit)
    }
  }
}

/** Takes out all visits to an organisation whose page is closed. */
export async function eraseVisitsTo(app: Pick<App, 'table'>, id: OrganisationId): Promise<void> {
  for (;;) {
    const visits = await listVisitsTo(app.table, id)
    if (visits.length === 0) return
    for (const visit of visits) await removeVisit(app.table, visit)
  }
}
