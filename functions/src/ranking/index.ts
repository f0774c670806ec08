// The door of ranking: it listens, runs, and is read.
import * as contract from '@ngo2/shared/ranking/contract'
import { openRoute, route } from '../platform/route'
import { explain, list, publish, read, start } from './actions'
import { changes } from './changes'

export const rankingRoutes = [
  route(contract.startRun, start),
  route(contract.readRun, read),
  route(contract.listRuns, list),
  route(contract.listChanges, changes),
  route(contract.publishRun, publish),
  openRoute(contract.explainStanding, explain),
]

export { startPipeline } from './reactions'
export { runEntity } from './run-repository'
export {
  findPublication,
  findStandings,
  parsePublication,
  publicationEntity,
  type Standings,
} from './snapshot-repository'
export { type StandingColumns, standingAt, standingColumns } from './standing-columns'
export { readStandings } from './standings-file'
export { startRun } from './start-run'
