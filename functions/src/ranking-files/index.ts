// The door of the files evaluations come in.
export { FileRefused } from './file-refused'
export { type EvaluationFiles, readTables } from './read-evaluations'
