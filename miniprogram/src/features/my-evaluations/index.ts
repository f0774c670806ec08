// The door of one's own evaluations.
export { HelpedList } from './helped-list'
export { MyEvaluationList } from './my-evaluation-list'
export { OneView } from './one-view'
export { useHelped } from './use-helped'
export { useMyEvaluations } from './use-my-evaluations'
export { useOne } from './use-one'
