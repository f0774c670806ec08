// The door of organisation names: one, where only its id is known.
export { OrganisationName } from './organisation-name'
