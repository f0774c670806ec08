// The door of checks: what was asked of the platform, its clock and its decisions, and asking.
export { AskBar } from './ask-bar'
export { AskView } from './ask-view'
export { CheckCard } from './check-card'
export { ChecksView } from './checks-view'
export { askedOf } from './matter'
export { useAsking } from './use-asking'
export { useChecks } from './use-checks'
