// The door of the account of a figure.
export { useWhy } from './use-why'
export { WhyGone } from './why-gone'
export { WhyView } from './why-view'
