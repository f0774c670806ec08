// The door of organisation names: one where only its id is known, and one with its mark.
export { MarkedName } from './marked-name'
export { OrganisationName } from './organisation-name'
