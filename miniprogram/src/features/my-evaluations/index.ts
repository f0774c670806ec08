// The door of one's own evaluations.
export { MyEvaluationList } from './my-evaluation-list'
export { useMyEvaluations } from './use-my-evaluations'
