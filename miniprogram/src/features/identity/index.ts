// The door of a team's legal identity while it is typed; the screen for it has a door of its own.
export {
  faultWhileTyping,
  gapInIdentity,
  Identity,
  type IdentityGap,
  identityFrom,
  registrationOf,
} from './identity'
export { identityGapWords, identityWords } from './words'
