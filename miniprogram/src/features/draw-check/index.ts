// The door of checking draws: how the lot works, as whom one stood in it, and drawing again on this phone.
export { DrawCheck } from './draw-check'
export { drawTextWords } from './text'
