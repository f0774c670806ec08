// The door of stating a team's legal identity anew.
export { ReRegisterBar, ReRegisterForm, reRegisteringWords, useReRegistering } from './re-registering'
