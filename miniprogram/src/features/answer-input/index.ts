// The door of answering a question.
export { AnswerInput } from './answer-input'
