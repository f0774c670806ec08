// The door of sharing: what other features may use of it.
import { enterFromGroup, recordShare } from '@ngo2/shared/sharing/contract'
import { openRoute, route } from '../platform/route'
import { enter, record } from './actions'

export const sharingRoutes = [openRoute(recordShare, record), route(enterFromGroup, enter)]

export { cameByCardOf } from './actions'
export { eraseGroupEntries } from './repository'
