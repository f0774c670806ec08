// The door of the pages of the open web.
export { publicPages } from './routes'
