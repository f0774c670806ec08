// The door of evidence: what other features may use of it.
import * as contract from '@ngo2/shared/evidence/contract'
import * as verification from '@ngo2/shared/evidence/verification'
import { openRoute, route } from '../platform/route'
import { give, read, withdraw } from './actions'
import { list as listCorrections, publish } from './corrections'
import { decide, list, look } from './verification'

export const evidenceRoutes = [
  route(contract.readEvidence, read),
  route(contract.giveEvidence, give),
  route(contract.withdrawEvidence, withdraw),
  route(contract.publishCorrection, publish),
  openRoute(contract.listCorrections, listCorrections),
  route(verification.listToVerify, list),
  route(verification.readToVerify, look),
  route(verification.decideEvidence, decide),
]

export { correctionEntity } from './correction-repository'
export { applyCorrectionVerdict } from './corrections'
export { findHoldings } from './holdings'
export { eraseEvidence, evidenceToTakeOut, findShownCorrections } from './leaving'
export { findLevels, levelEntity, parseLevel } from './level-repository'
export { remindEvidence } from './reminders'
export { evidenceItemEntity, updateMonthEntity } from './repository'
export { rememberNews, weighAgain } from './weighing'
