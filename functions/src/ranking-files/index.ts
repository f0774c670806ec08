// The door of the files evaluations come in.
export { type EvaluationFiles, readTables } from './read-evaluations'
