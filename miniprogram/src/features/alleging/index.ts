// The door of telling something serious 这是一件严重的事.
export { AllegeBar } from './allege-bar'
export { AllegeForm } from './allege-form'
export { useAlleging } from './use-alleging'
