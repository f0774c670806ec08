// The door of trees: what other features may use of it.
import * as contract from '@ngo2/shared/trees/contract'
import { openRoute, route } from '../platform/route'
import { listMine, plant, read } from './actions'

export const treeRoutes = [
  route(contract.plantTree, plant),
  openRoute(contract.readTree, read),
  route(contract.listMyTrees, listMine),
]

export { applyNameVerdict, eraseTrees, showSeat } from './reactions'
export { findTree, parseSeat, seatEntity } from './repository'
