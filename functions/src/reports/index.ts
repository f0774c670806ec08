// The door of reports.
import { report } from '@ngo2/shared/reports/contract'
import { route } from '../platform/route'
import { open } from './actions'

export const reportRoutes = [route(report, open)]
