// The door of corrections, as a team writes them.
export { CorrectionBar } from './correction-bar'
export { CorrectionView } from './correction-view'
export { useCorrecting } from './use-correcting'
