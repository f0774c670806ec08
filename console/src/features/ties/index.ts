// The door of ties: visits that wait for an operator.
export { VisitsPage } from './visits-page'
