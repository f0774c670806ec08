// The door of an organisation's address on the open web.
export { AddressForm } from './address-form'
