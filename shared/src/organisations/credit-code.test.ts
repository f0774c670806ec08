// Credit codes: the standard's check over real and broken codes.
import fc from 'fast-check'
import { checkCharacterOf, faultOfCreditCode } from './credit-code'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const body = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 17, maxLength: 17 })

test.each(['91350100M000100Y43', '9144030071526726XG', '91110000802100433B', '52620621000000000H'])(
  '%s is sound',
  (code) => expect(faultOfCreditCode(code)).toBeUndefined(),
)

test('each way of being wrong has its own name', () => {
  expect(faultOfCreditCode('91350100M000100Y4')).toBe('length')
  expect(faultOfCreditCode('91350100M000100YO3')).toBe('character')
  expect(faultOfCreditCode('91350100M000100Y44')).toBe('check')
})

test('small letters and blanks around are forgiven', () => {
  expect(faultOfCreditCode(' 9144030071526726xg ')).toBeUndefined()
})

test('every body has exactly one check character, and changing one character is noticed', () => {
  fc.assert(
    fc.property(body, fc.nat(16), fc.constantFrom(...alphabet), (sound, place, other) => {
      fc.pre(sound[place] !== other)
      const code = sound + checkCharacterOf(sound)
      expect(faultOfCreditCode(code)).toBeUndefined()
      expect(faultOfCreditCode(code.slice(0, place) + other + code.slice(place + 1))).toBe('check')
    }),
  )
})
