// The door of the directory: it listens to organisations and what they show, and is where they are found and read.
import { listOrganisations, readOrganisationPage } from '@ngo2/shared/directory/contract'
import { openRoute } from '../platform/route'
import { list } from './list'
import { page } from './page'

export const directoryRoutes = [openRoute(listOrganisations, list), openRoute(readOrganisationPage, page)]

export { rebuildDirectory } from './rebuild'
