// The door of feedback: what an organisation's team reads of what people said.
export { FeedbackView } from './feedback-view'
export { RemovedView } from './removed-view'
export { useFeedback } from './use-feedback'
export { feedbackWords } from './words'
