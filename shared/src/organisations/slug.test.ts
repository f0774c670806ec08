// The promises of addresses made from names.
import fc from 'fast-check'
import * as v from 'valibot'
import { Slug, slugFrom } from './slug'

test.each([
  [['xi', 'qu', 'hong', 'liu', 'she'], 1, 'xiquhongliushe'],
  [['xi', 'qu', 'hong', 'liu', 'she'], 2, 'xiquhongliushe-2'],
  [['lü', 'zhou', 'NGO', ' 2.0'], 1, 'lvzhoungo20'],
  [['…'], 1, 'ngo'],
])('%j, for the %i. time, is %s', (syllables, nth, slug) => expect(slugFrom(syllables, nth)).toBe(slug))

test('whatever the name, it is an address, and another one each time', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 99_999 }), (syllables, nth) => {
      const [one, next] = [slugFrom(syllables, nth), slugFrom(syllables, nth + 1)]
      expect(v.is(Slug, one)).toBe(true)
      expect(one).not.toBe(next)
    }),
  )
})
