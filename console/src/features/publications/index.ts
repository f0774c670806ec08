// The door of publications: looking before publishing, the steps of two people, and the log.
export { LogPanel } from './log-panel'
export { PublishingPanel } from './publishing-panel'
export { ReviewPanel } from './review/review-panel'
export { usePublishing } from './use-publishing'
export { publicationRefusals } from './words'
