// The door of claims: the queue of them, as a part of what is verified.
export { ClaimsView } from './claims-view'
