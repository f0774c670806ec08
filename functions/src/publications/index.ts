// The door of publications: nobody else needs more of it than its routes.
import * as contract from '@ngo2/shared/publications/contract'
import { route } from '../platform/route'
import { listLog, propose, publish, read, rollBack, withdraw } from './actions'
import { decide, list } from './review'

export const publicationRoutes = [
  route(contract.readPublishing, read),
  route(contract.listReview, list),
  route(contract.decideReview, decide),
  route(contract.proposeRun, propose),
  route(contract.withdrawProposal, withdraw),
  route(contract.publishRun, publish),
  route(contract.rollBack, rollBack),
  route(contract.listPublicationLog, listLog),
]
