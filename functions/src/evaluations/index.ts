// The door of evaluations: what other features may use of it.
import * as contract from '@ngo2/shared/evaluations/contract'
import { route } from '../platform/route'
import { giveOne } from './actions'
import { listForOthers, listMine, readMine, versions, withdraw, withdrawForOther } from './own'

export const evaluationRoutes = [
  route(contract.giveEvaluation, giveOne),
  route(contract.readMyEvaluation, readMine),
  route(contract.withdrawEvaluation, withdraw),
  route(contract.listMyEvaluations, listMine),
  route(contract.listMyVersions, versions),
  route(contract.listHelpedEvaluations, listForOthers),
  route(contract.withdrawHelpedEvaluation, withdrawForOther),
]

export { eraseEvaluations } from './own-repository'
export { findPeople, findPeopleOf } from './people-repository'
export { countPeople } from './reactions'
export {
  addOutsideEvaluations,
  evaluationEntity,
  findCurrent,
  listEvaluationsOf,
  parseEvaluation,
  restoringOf,
  type StoredEvaluation,
  settingWordsOf,
  shown,
} from './repository'
export { segmentName } from './segment'
export { applyWordsVerdict, findTheWords, refOf } from './words'
