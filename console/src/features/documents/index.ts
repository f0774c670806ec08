// The door of documents: one file on the screen.
export { OpenFile } from './open-file'
