// The address of the page that asks for a check says what it is about, or nothing.
import { makeId } from '@ngo2/shared/contract/ids'
import { askedOf } from './matter'

const check = makeId('chk', 0, () => 0.5)

test.each([
  ['standing', 'transparency', { is: 'check', matter: { is: 'standing', dimension: 'transparency' } }],
  ['reply', 'T13', { is: 'check', matter: { is: 'reply', theme: 'T13' } }],
  ['text', 'a'.repeat(22), { is: 'check', matter: { is: 'text', ref: 'a'.repeat(22) } }],
  ['again', check, { is: 'again', checkId: check }],
  ['again', 'transparency', undefined],
  ['standing', 'T13', undefined],
  ['sheet', 'T13', undefined],
  [undefined, undefined, undefined],
])('%s of %s', (is, what, expected) => {
  expect(askedOf(is, what)).toEqual(expected)
})
