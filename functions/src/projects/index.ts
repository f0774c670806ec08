// The door of projects: what other features may use of it.
import * as contract from '@ngo2/shared/projects/contract'
import { openRoute, route } from '../platform/route'
import { end, list, listDesk, save } from './actions'

export const projectRoutes = [
  openRoute(contract.listProjects, list),
  route(contract.listDeskProjects, listDesk),
  route(contract.saveProject, save),
  route(contract.endProject, end),
]

export { listDeskProjects, listShownProjects } from './listing'
export { applyWordsVerdict } from './reactions'
export { projectEntity, removeProjects } from './repository'
