// The door of sharing: pages that can be forwarded come in here.
export { useArrival } from './use-arrival'
export { type Forwarded, useForwarding } from './use-forwarding'
export { useGroupEntry } from './use-group-entry'
