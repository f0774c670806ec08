// The door of joining a team by an invitation.
export { Joining } from './joining'
