// The door of the screen on which a team states its legal identity.
export { IdentityStep } from './identity-step'
