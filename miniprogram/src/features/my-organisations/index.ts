// The door of one's own organisations: those one is in the team of, and those one claimed.
export { MyOrganisations } from './my-organisations'
