// The door of papers: how a team opens one. What makes them is a function of its own.
import { openPaper } from '@ngo2/shared/papers/contract'
import { route } from '../platform/route'
import { open } from './open'

export const paperRoutes = [route(openPaper, open)]
