// The door of imports.
export { importEvaluations } from './import-evaluations'
