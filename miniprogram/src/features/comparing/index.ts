// The door of comparing: up to four organisations on the same stick.
export { CompareView } from './compare-view'
export { useComparing } from './use-comparing'
