// The door of draws: what other features may use of them.
import * as contract from '@ngo2/shared/draws/contract'
import { openRoute, route } from '../platform/route'
import { figures } from './figures'
import * as log from './log'
import * as lots from './lots'

export const drawRoutes = [
  openRoute(contract.listDraws, log.list),
  openRoute(contract.listSeedChains, log.chains),
  openRoute(contract.readDraw, log.read),
  route(contract.listMyPseudonyms, log.mine),
  route(contract.listMyLots, lots.list),
  route(contract.declineLot, lots.decline),
  route(contract.readDrawFigures, figures),
]

export { holdDraws } from './hold'
export { lotEntity, parseLot } from './lot-repository'
export { eraseLots, invitationFor, takingOf } from './lots'
