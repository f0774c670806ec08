// The door of organisations: its screen.
export { OrganisationsPage } from './organisations-page'
