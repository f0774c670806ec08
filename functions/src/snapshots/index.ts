// The door of snapshots: what everybody may read of what was published.
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
