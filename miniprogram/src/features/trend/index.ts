// The door of the trend: where an organisation stood in each snapshot, and what moved it since the last one.
export { MovedView } from './moved-view'
export { TrendView } from './trend-view'
export { useMove, useTrend } from './use-trend'
