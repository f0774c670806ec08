// The door of claims.
import * as contract from '@ngo2/shared/claims/contract'
import { route } from '../platform/route'
import { claim, listMine } from './actions'
import { decide, list } from './deciding'

export const claimRoutes = [
  route(contract.claimOrganisation, claim),
  route(contract.listMyClaims, listMine),
  route(contract.listClaims, list),
  route(contract.decideClaim, decide),
]

export { eraseClaims } from './deciding'
