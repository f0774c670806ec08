// Closing the list of a draw: who can be drawn is fixed and published as a hash before anybody is.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { commitmentOf, pseudonymOf } from '@ngo2/shared/draws/hold'
import { mayBeAsked, placesFor } from '@ngo2/shared/draws/rules'
import { seedOf } from '@ngo2/shared/draws/seed-chain'
import { addDays } from '@ngo2/shared/maths/calendar'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { listTeam } from '../teams'
import { listTiesTo, peopleTiedBefore } from '../ties'
import type { OpenChain } from './chain-repository'
import { addDrawIfFree, findDraw, type Which } from './draw-repository'
import { listAsked } from './lot-repository'

/** Fixes and publishes, as a hash, who can be drawn and by which seed; nothing where too few people have a tie. */
export async function closeList(app: App, which: Which, { secret, pseudonymKey }: OpenChain): Promise<void> {
  const { week, organisationId } = which
  const [standing, organisation] = await Promise.all([
    findDraw(app.table, which),
    findOrganisation(app.table, organisationId),
  ])
  if (standing !== undefined || organisation === undefined || organisation.closedAt) return
  const people = await peopleFor(app, which)
  const places = placesFor(people.length)
  if (places === 0) return
  const pseudonyms = people.map((memberId) => pseudonymOf(pseudonymKey, which, memberId)).sort()
  const commitment = commitmentOf({ week, organisationId, seed: seedOf(secret, week), places, pseudonyms })
  const { id, name, example } = organisation
  const committedAt = app.now().toISOString()
  await addDrawIfFree(
    app,
    { week, organisation: { id, name, example }, commitment, committedAt, people: people.length, places },
    pseudonyms,
  )
}

/** Everybody with a tie from before this week, without the team and without those this organisation's draw asked within a month. */
async function peopleFor(app: App, { week, organisationId }: Which): Promise<MemberId[]> {
  const earlier = Array.from({ length: 6 }, (_, nth) => addDays(week, -7 * nth))
  const lately = earlier.filter((before) => !mayBeAsked(before, week))
  const [ties, team, ...asked] = await Promise.all([
    listTiesTo(app.table, organisationId),
    teamOf(app, organisationId),
    ...lately.map((before) => listAsked(app.table, organisationId, before)),
  ])
  const resting = new Set(asked.flat())
  return peopleTiedBefore(ties, week).filter((memberId) => !team.has(memberId) && !resting.has(memberId))
}

/** Everybody in the team of an organisation. */
export async function teamOf(app: App, id: OrganisationId): Promise<ReadonlySet<MemberId>> {
  return new Set((await listTeam(app.table, id)).map(({ memberId }) => memberId))
}
