// The door of ranking: it listens, runs, and is read.
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
export { explanationIn } from './explanation'
export { type OpenFileType, openFileKey, openFileTypes } from './open-files'
export { addingPublished, findPublished, listPublished, type Published } from './published-repository'
export { startPipeline } from './reactions'
export { findToReview, listToReview, type ToReview } from './review-repository'
export { runEntity, settingRun } from './run-repository'
export {
  findDetailsOf,
  findOutline,
  findOutlinesOf,
  findPublication,
  findStandings,
  parsePublication,
  pointingOf,
  publicationEntity,
  type Standings,
} from './snapshot-repository'
export { type StandingColumns, standingAt, standingColumns } from './standing-columns'
export { standingsKept } from './standings-kept'
export { startRun, withProgress } from './start-run'
