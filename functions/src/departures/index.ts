// The door of departures.
import { deleteMe } from '@ngo2/shared/departures/contract'
import { route } from '../platform/route'
import { leave } from './actions'

export const departureRoutes = [route(deleteMe, leave)]

export { finishDepartures } from './actions'
