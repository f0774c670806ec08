// The door of moderation: its screen.
export { CasesPage } from './cases-page'
