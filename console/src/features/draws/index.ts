// The door of draws: the log of draws, done again in front of whoever looks, and their figures.
export { DrawsPage } from './draws-page'
