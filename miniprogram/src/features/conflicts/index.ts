// The door of conflicts: what two people changed at once.
export { Conflicts } from './conflicts'
