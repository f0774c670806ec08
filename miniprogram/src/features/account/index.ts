// The door of accounts: who is signed in, her name, and leaving.
export { HouseRows } from './house-rows'
export { Leaving } from './leaving'
export { MeHead } from './me-head'
export { MyRows } from './my-rows'
export { NamePage } from './name-page'
export { Stranger } from './stranger'
export { TextSize } from './text-size'
