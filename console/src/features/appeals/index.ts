// The door of appeals: checks and appeals that wait for an operator.
export { ChecksPage } from './checks-page'
