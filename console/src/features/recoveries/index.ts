// The door of recoveries: those that wait for their day, as a part of what is verified.
export { RecoveriesView } from './recoveries-view'
