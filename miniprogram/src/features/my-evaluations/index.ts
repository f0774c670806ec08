// The door of one's own evaluations.
export { MyEvaluationList } from './my-evaluation-list'
export { OneView } from './one-view'
export { useMyEvaluations } from './use-my-evaluations'
export { useOne } from './use-one'
