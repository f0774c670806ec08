// The door of choosing a place.
export { PlacePicker } from './place-picker'
