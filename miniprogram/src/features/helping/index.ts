// The door of helping: writing down what somebody without a phone says, once she agreed.
export { ConsentBar } from './consent-bar'
export { ConsentStep } from './consent-step'
