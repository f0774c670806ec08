// The door of the pages of the open web.

export { publicPages } from './addresses'
export { keptCodeOf } from './code-file'
