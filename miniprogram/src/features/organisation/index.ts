// The door of an organisation's page.
export { forwardedOf } from './card'
export { OrganisationBar } from './organisation-bar'
export { OrganisationGone } from './organisation-gone'
export { OrganisationView } from './organisation-view'
export { TwoGauges } from './two-gauges'
export { useOrganisation } from './use-organisation'
