// Our HMAC is everybody's HMAC.
import { createHmac } from 'node:crypto'
import { it } from '@fast-check/jest'
import fc from 'fast-check'
import { asciiBytes, bytesOf, hmacSha256 } from './hmac'

it('answers what RFC 4231 says for its second case', () => {
  expect(hmacSha256(asciiBytes('Jefe'), asciiBytes('what do ya want for nothing?'))).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

it.prop([fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 300 })])(
  'agrees with the platform on any key and message',
  (key, message) => {
    expect(hmacSha256(key, message)).toBe(createHmac('sha256', key).update(message).digest('hex'))
  },
)

it('reads hex digits as bytes', () => {
  expect([...bytesOf('00ff10')]).toEqual([0, 255, 16])
})
