// The door of reports.
import { report, tellAllegation } from '@ngo2/shared/reports/contract'
import { route } from '../platform/route'
import { open } from './actions'
import { tell } from './allegations'

export const reportRoutes = [route(report, open), route(tellAllegation, tell)]
