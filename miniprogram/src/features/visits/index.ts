// The door of visits: telling that one was with an organisation, and what became of it.
export { useTelling } from './use-telling'
export { useVisits } from './use-visits'
export { VisitBar } from './visit-bar'
export { VisitForm } from './visit-form'
export { VisitList } from './visit-list'
