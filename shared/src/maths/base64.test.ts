// Base64 read as the rest of the world writes it.
import { fc, test as property } from '@fast-check/jest'
import { bytesOfBase64 } from './base64'

property.prop([fc.uint8Array({ maxLength: 300 })])(
  'what a server wrote comes back byte for byte',
  (bytes) => {
    const text = Buffer.from(bytes).toString('base64')
    expect([...bytesOfBase64(text)]).toEqual([...bytes])
    expect([...bytesOfBase64(text.replace(/=/g, ''))]).toEqual([...bytes])
  },
)

test('what is no base64 is refused', () => {
  expect(() => bytesOfBase64('AB*D')).toThrow(RangeError)
})
