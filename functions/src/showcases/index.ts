// The door of showcases: they listen to whatever is shown of an organisation, and are read by its pages.
export { foldShowcase } from './fold'
export { levelOf } from './level'
export {
  addressLists,
  findOnTheWeb,
  findShowcase,
  type Listed,
  listAddresses,
  type OnTheWeb,
  type OpenOnTheWeb,
  showcaseEntity,
} from './repository'
