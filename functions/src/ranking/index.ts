// The door of ranking: it listens, runs, and is asked how far it is.
import * as contract from '@ngo2/shared/ranking/contract'
import { openRoute, route } from '../platform/route'
import { explain, list, read, start } from './actions'
import { changes } from './changes'

export const rankingRoutes = [
  route(contract.startRun, start),
  route(contract.readRun, read),
  route(contract.listRuns, list),
  route(contract.listChanges, changes),
  openRoute(contract.explainStanding, explain),
]

export { existingRun } from './actions'
export { readCountings } from './counting-file'
export { startPipeline } from './reactions'
export { findToReview, listToReview, type ToReview } from './review-repository'
export { runEntity, settingRun } from './run-repository'
export { startRun, withProgress } from './start-run'
