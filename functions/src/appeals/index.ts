// The door of appeals: checks that organisations ask for, and members' appeals about their own evaluations.
import type { MemberId } from '@ngo2/shared/accounts/member'
import * as contract from '@ngo2/shared/appeals/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'
import { route } from '../platform/route'
import { listMine, listOfTeam } from './reading'
import { removeHeld } from './repository'

const [asking, deciding] = [() => import('./asking'), () => import('./deciding')]

/** Asked for rarely, so that what answers is read when somebody first does. */
export const appealRoutes = [
  route(contract.askCheck, async (...asked) => (await asking()).ask(...asked)),
  route(contract.listChecks, listOfTeam),
  route(contract.appealSheet, async (...asked) => (await asking()).appeal(...asked)),
  route(contract.listMyAppeals, listMine),
  route(contract.askAgain, async (...asked) => (await asking()).askAgain(...asked)),
  route(contract.listWaitingChecks, async (...asked) => (await deciding()).list(...asked)),
  route(contract.readCheck, async (...asked) => (await deciding()).look(...asked)),
  route(contract.decideCheck, async (...asked) => (await deciding()).decide(...asked)),
]

export { findAppealOf, type OpenCheck, openChecks } from './reading'

export function eraseChecks(app: App, id: OrganisationId): Promise<void> {
  return removeHeld(app.table, { is: 'organisation', id })
}

export function eraseAppeals(app: App, id: MemberId): Promise<void> {
  return removeHeld(app.table, { is: 'member', id })
}
