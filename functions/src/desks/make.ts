// Making an organisation's page: whoever makes it owns it, and it works at once.

import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type { makeOrganisation } from '@ngo2/shared/desks/contract'
import { textsOf } from '@ngo2/shared/desks/rules'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { stayingOf } from '../accounts'
import { noting } from '../audit'
import { addingOf, findOrganisation } from '../organisations'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { countSeats, seatWrite } from '../platform/day-seats'
import type { Action } from '../platform/route'
import type { Write } from '../platform/table-write'
import { findMembership, foundingOf, memberDoer } from '../teams'
import { checkFor, placeFor, showing } from './page'
import { keepingOf, type StoredPage } from './page-repository'
import { registering } from './registration'

type Asked = InputOf<typeof makeOrganisation>

const perDay = 3

/** A retry by its maker answers the organisation as it is by now; the id or the name of another is refused. */
export const make: Action<typeof makeOrganisation> = async (app, input, actor) => {
  const { organisationId: id, name, county, causes, answers } = input
  const standing = await standingFor(app, input, actor)
  if (standing) return standing
  const place = await placeFor(county)
  const registered = await registering(app, id, input.registration)
  const form = { county, causes, answers }
  const [checkedName, checked] = await Promise.all([
    checkFor(app, { id, texts: { name } }, actor),
    checkFor(app, { id, texts: textsOf(form) }, actor),
  ])
  if (checkedName.state !== 'shown') {
    throw new AppError('desks.name_unclear', 'the check gave no clear word about this name', {
      field: 'name',
    })
  }
  const now = app.now().toISOString()
  const { state } = checked
  const page: StoredPage = { ...form, place, version: 1, state, editedAt: now, editedBy: actor.memberId }
  const shown = showing(state === 'shown' ? page : { ...page, answers: {} })
  const organisation: Organisation = {
    ...shown,
    id,
    name,
    place,
    causes,
    registration: registered.registration,
    example: false,
    registeredAt: now,
    kept: true,
  }
  return seat(app, { organisation, page, besides: [...registered.writes, ...checked.writes] }, input, actor)
}

/** What stands under this id, where she made it; refuses where it is another's. */
async function standingFor(app: App, { organisationId }: Asked, { memberId }: Actor) {
  const [standing, membership] = await Promise.all([
    findOrganisation(app.table, organisationId, 'consistent'),
    findMembership(app.table, organisationId, memberId),
  ])
  if (standing === undefined) return undefined
  if (membership?.since === standing.registeredAt) return standing
  throw new AppError('resource.conflict', 'this id belongs to another organisation')
}

interface Making {
  readonly organisation: Organisation
  readonly page: StoredPage
  readonly besides: readonly Write[]
}

async function seat(app: App, making: Making, input: Asked, actor: Actor): Promise<Organisation> {
  const { organisation, page, besides } = making
  const { memberId } = actor
  const today = { kind: 'ORGANISATION', memberId, day: beijingDay(app.now()) }
  const used = await countSeats(app.table, today)
  if (used >= perDay) throw new AppError('desks.day_full', `at most ${perDay} organisations a day`)
  const written = await app.table.write(
    ...addingOf(organisation),
    stayingOf(memberId),
    seatWrite({ ...today, nth: used + 1 }),
    ...foundingOf(app, organisation.id, memberId),
    keepingOf(organisation.id, undefined, page),
    noting(app, { organisationId: organisation.id, deed: 'organisationMade', by: memberDoer(actor) }),
    ...besides,
  )
  if (written.done) return organisation
  const standing = await standingFor(app, input, actor)
  if (standing) return standing
  if (written.blocked.includes(1)) {
    throw new AppError('organisations.name_taken', 'another organisation has this name', { field: 'name' })
  }
  if (written.blocked.includes(2)) throw new AppError('auth.required', 'this account is gone')
  if (written.blocked.includes(3)) return seat(app, making, input, actor)
  throw new AppError('desks.host_unfit', 'the host cannot carry others any more', { field: 'registration' })
}
