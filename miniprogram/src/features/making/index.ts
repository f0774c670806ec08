// The door of making an organisation's page.
export { Made } from './made'
export { MakingBar } from './making-bar'
export { MakingForm } from './making-form'
export { useMaking } from './use-making'
