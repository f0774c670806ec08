// The door of a team's desk.
export { DeskView } from './desk-view'
export type { Due } from './due'
export type { Way } from './ways'
export { deskWords } from './words'
