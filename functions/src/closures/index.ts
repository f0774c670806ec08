// The door of closures: taking everything home, and taking a closed page down.
import { askTakeOut, readTakeOut } from '@ngo2/shared/closures/contract'
import { route } from '../platform/route'
import { ask, read } from './actions'

export const closureRoutes = [route(askTakeOut, ask), route(readTakeOut, read)]

export { packTakeOut } from './pack'
export { takeOutEntity } from './repository'
export { takeDown } from './take-down'
