// The door of standings: how a figure, or the lack of one, is shown anywhere.
export { collectingWords, dimensionLooks, type Gauge, gaugeOf } from './gauge'
export { standingWords } from './words'
