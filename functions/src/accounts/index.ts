// The door of accounts: what other features may use of it.
import * as contract from '@ngo2/shared/accounts/contract'
import { openRoute, route } from '../platform/route'
import { endSession, list, name, read, startSession } from './actions'
import { approve, claim, openCode } from './console-code'

export const accountRoutes = [
  openRoute(contract.signIn, startSession),
  route(contract.signOut, endSession),
  route(contract.readMe, read),
  route(contract.nameMe, name),
  route(contract.listMembers, list),
  openRoute(contract.openConsoleCode, openCode),
  route(contract.approveConsoleCode, approve),
  openRoute(contract.claimConsoleSession, claim),
]

export { applyNameVerdict, endOtherSessions, eraseAccount } from './departure'
export { findMember, type StoredMember, setLeaving, setOperator, stayingOf } from './repository'
export { authenticate } from './session'
export { findSealedSessionKey } from './session-repository'
