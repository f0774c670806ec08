// The door of claiming a page that is there already.
export { ClaimBar } from './claim-bar'
export { ClaimForm } from './claim-form'
export { useClaiming } from './use-claiming'
export { claimingWords } from './words'
