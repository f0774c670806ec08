// The door of evaluations: what other features may use of it.
import * as contract from '@ngo2/shared/evaluations/contract'
import { route } from '../platform/route'
import { giveOne, listMine, readMine, withdraw } from './actions'

export const evaluationRoutes = [
  route(contract.giveEvaluation, giveOne),
  route(contract.readMyEvaluation, readMine),
  route(contract.withdrawEvaluation, withdraw),
  route(contract.listMyEvaluations, listMine),
]

export { findPeople, findPeopleOf } from './people-repository'
export { countPeople } from './reactions'
export {
  addOutsideEvaluations,
  eraseEvaluations,
  evaluationEntity,
  parseEvaluation,
  type StoredEvaluation,
} from './repository'
export { segmentName } from './segment'
