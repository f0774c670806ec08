// The door of organisations: what other features may use of it.
import { registerOrganisation } from '@ngo2/shared/organisations/contract'
import { route } from '../platform/route'
import { register } from './actions'

export const organisationRoutes = [route(registerOrganisation, register)]

export { addOutsideOrganisation } from './outside'
export {
  addingOf,
  changingOf,
  findEvidence,
  findOrganisation,
  findOrganisations,
  openOf,
  organisationEntity,
  parseOrganisation,
  setEvidence,
  stillOpen,
} from './repository'
export { addressSeatOf, findByAddress, freeCreditCode, takeCreditCode } from './seat-repository'
