// The door of teams: who may do what with an organisation.
import * as contract from '@ngo2/shared/teams/contract'
import { route } from '../platform/route'
import { invite, join, read, withdraw } from './invitations'
import { list } from './people'
import { ask, halt, listAll, second, stop } from './recoveries'
import { leave, remove, setRole } from './roles'

export const teamRoutes = [
  route(contract.listTeam, list),
  route(contract.inviteToTeam, invite),
  route(contract.withdrawInvitation, withdraw),
  route(contract.readInvitation, read),
  route(contract.joinTeam, join),
  route(contract.setRole, setRole),
  route(contract.removeFromTeam, remove),
  route(contract.leaveTeam, leave),
  route(contract.askRecovery, ask),
  route(contract.secondRecovery, second),
  route(contract.stopRecovery, stop),
  route(contract.haltRecovery, halt),
  route(contract.listRecoveries, listAll),
]

export { forbidden, memberDoer, membershipFor, operatorDoer } from './membership'
export { namesOf } from './people'
export { finishRecoveries } from './recoveries'
export { findMembership, listTeam, listTeamsOf, type Membership, standingOf } from './repository'
export { eraseMemberships, foundingOf, takingOverOf } from './taking-over'
