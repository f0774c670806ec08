// The door of sharing: pages that can be forwarded come in here.
export { useArrival, useSharing } from './use-sharing'
