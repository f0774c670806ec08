// The door of the pages of the open web.
export { keptCodeOf } from './code-file'
export { publicPages } from './routes'
