// The door of standings: how a figure, or the lack of one, is shown anywhere.
export { DimensionChoice } from './dimension-choice'
export { dimensionLooks, gaugeOf } from './gauge'
export { GaugeSection } from './gauge-section'
export { OrganisationGauge } from './organisation-gauge'
export { bySection } from './sections'
export { StandingFlags } from './standing-flags'
export { standingWords } from './words'
