// The door of ties: what other features may use of them.
import * as contract from '@ngo2/shared/ties/contract'
import { route } from '../platform/route'
import { decide, list } from './deciding'
import { listMine, listTies, tell } from './visits'

export const tieRoutes = [
  route(contract.tellVisit, tell),
  route(contract.listMyVisits, listMine),
  route(contract.listMyTies, listTies),
  route(contract.listVisits, list),
  route(contract.decideVisit, decide),
]

export { eraseTies, eraseTiesTo, peopleTiedBefore, proveHelping, provePlanting } from './proving'
export { listTiedOrganisations, listTiesOf, listTiesTo } from './repository'
export { parseVisit, visitEntity } from './visit-repository'
export { eraseVisits, eraseVisitsTo } from './visits'
