// The door of taking out and closing.
export { ClosingCard } from './closing-card'
export { ParcelCard } from './parcel-card'
export { useClosing } from './use-closing'
export { useTakingOut } from './use-taking-out'
export { takingOutWords } from './words'
