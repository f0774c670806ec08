// The door of standings: how a figure, or the lack of one, is shown anywhere.
export { DimensionChoice } from './dimension-choice'
export { dimensionLooks, gaugeOf } from './gauge'
export { standingWords } from './words'
