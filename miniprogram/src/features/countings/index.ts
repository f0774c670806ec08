// The door of countings: how one's own evaluations count, and asking why one counts less.
export { AppealBar } from './appeal-bar'
export { AppealTag } from './appeal-tag'
export { AppealView } from './appeal-view'
export { CountingLines } from './counting-lines'
export { appealableOf } from './part'
export { useAppealing } from './use-appealing'
export { type Countings, useCountings } from './use-countings'
