// The door of the account of a figure.
export { RepliesView } from './replies-view'
export { RightsBar } from './rights-bar'
export { useWhy } from './use-why'
export { WhyGone } from './why-gone'
export { WhyView } from './why-view'
