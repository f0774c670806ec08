// The door of carrying others: who named this organisation as host, and the answer.
export { Guests } from './guests'
