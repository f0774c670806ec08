// The door of verification: its screen.
export { VerificationPage } from './verification-page'
