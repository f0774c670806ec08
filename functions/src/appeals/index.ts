// The door of appeals: checks that organisations ask for, and members' appeals about their own evaluations.
import type { MemberId } from '@ngo2/shared/accounts/member'
import * as contract from '@ngo2/shared/appeals/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'
import { route } from '../platform/route'
import { appeal, ask, askAgain } from './asking'
import { decide, list, look } from './deciding'
import { listMine, listOfTeam } from './reading'
import { removeHeld } from './repository'

export const appealRoutes = [
  route(contract.askCheck, ask),
  route(contract.listChecks, listOfTeam),
  route(contract.appealSheet, appeal),
  route(contract.listMyAppeals, listMine),
  route(contract.askAgain, askAgain),
  route(contract.listWaitingChecks, list),
  route(contract.readCheck, look),
  route(contract.decideCheck, decide),
]

export { type OpenCheck, openChecks } from './reading'

export function eraseChecks(app: App, id: OrganisationId): Promise<void> {
  return removeHeld(app.table, { is: 'organisation', id })
}

export function eraseAppeals(app: App, id: MemberId): Promise<void> {
  return removeHeld(app.table, { is: 'member', id })
}
