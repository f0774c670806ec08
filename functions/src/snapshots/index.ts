// The door of snapshots: what everybody may read of what was published, and what runs write and others read.
import * as contract from '@ngo2/shared/snapshots/contract'
import { openRoute } from '../platform/route'
import { compare, list, move, trend } from './actions'
import { openFilePage } from './open-file-page'
import { readList } from './ranking-list'

export const snapshotRoutes = [
  openRoute(contract.listSnapshots, list),
  openRoute(contract.readRanking, readList),
  openRoute(contract.readTrend, trend),
  openRoute(contract.readMove, move),
  openRoute(contract.compareOrganisations, compare),
]

export const snapshotPages = [openFilePage]

export { explanationIn } from './explanation'
export { type Named, writeOpenFiles } from './open-files'
export { addingPublished, findPublished, listPublished } from './published-repository'
export {
  type Details,
  findDetails,
  findDetailsOf,
  findExplanation,
  findOutline,
  findPublication,
  findStandings,
  listStandings,
  type Outline,
  parsePublication,
  pointingOf,
  publicationEntity,
  type Standings,
  writeSnapshot,
} from './snapshot-repository'
export { type StandingColumns, standingAt, standingColumns } from './standing-columns'
export { writeStandings } from './standings-file'
export { standingsKept } from './standings-kept'
