// The door of lots: being asked by chance what one knows of an organisation.
export { LotCards } from './lot-cards'
export { LotList } from './lot-list'
export { TieRows } from './tie-rows'
export { useLots } from './use-lots'
