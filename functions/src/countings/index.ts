// The door of countings: what a member reads of how her own evaluations count.
import { howMineCount } from '@ngo2/shared/evaluations/contract'
import { route } from '../platform/route'
import { read } from './how-mine-count'

export const countingRoutes = [route(howMineCount, read)]
