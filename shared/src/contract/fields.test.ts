// Short texts as people type, paste and forge them.
import * as v from 'valibot'
import { text } from './fields'

const Name = text(1, 8)

test.each([
  ['blanks around and inside are folded', ' 小 \n 梅　', '小 梅'],
  ['a zero-width blank from a copied text is dropped', '小\u200b梅\ufeff', '小梅'],
  ['nothing turns the reading around', '\u202eabc\u202c', 'abc'],
  ['a control is dropped', 'a\u0000b\u009f', 'ab'],
  ['half a pair is dropped, a whole one stays', '\ud83c树\ud83c\udf33', '树🌳'],
  ['a joined emoji becomes its members', '👩\u200d🌾\ufe0f', '👩🌾'],
  ['Uygur, Tibetan and accents stay', 'باغ བོད é', 'باغ བོད é'],
])('%s', (_, typed, read) => {
  expect(v.safeParse(text(1, 12), typed)).toMatchObject({ success: true, output: read })
})

test.each(['', ' ', '\u200b', '\u2800\u3164', '\u{e0041}\u{e0042}', '\ufe0f\u200d'])(
  'a text that shows nothing is none: %j',
  (typed) => {
    expect(v.is(Name, typed)).toBe(false)
  },
)

test('what cannot be seen does not count towards the length', () => {
  expect(v.safeParse(Name, `${'\u200b'.repeat(50)}${'沙'.repeat(8)}`).success).toBe(true)
  expect(v.is(Name, '沙'.repeat(9))).toBe(false)
})
