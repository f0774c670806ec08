// The door of evaluating: saying what one knows of an organisation.
export { EvaluateBar } from './evaluate-bar'
export { EvaluateForm } from './evaluate-form'
export { Thanks } from './thanks'
export { useEvaluating } from './use-evaluating'
