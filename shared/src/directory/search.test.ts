// The promises of searching names: what one slip is, and that the fast way finds what the plain way finds.
import fc from 'fast-check'
import { linesOf, markHolding, markNearly } from './lines'
import { chanceOf, markOf } from './shuffle'

const letters = fc.constantFrom(...'abcde慢来之家')
const aName = fc.array(letters, { minLength: 1, maxLength: 9 }).map((all) => all.join(''))
const aWord = fc.array(letters, { minLength: 3, maxLength: 6 }).map((all) => all.join(''))

/** The plain way: every text that is one slip away from the word, looked for in the name. */
function isNear(name: string, word: string): boolean {
  const places = [...word, ''].map((_, at) => at)
  const without = places.map((at) => word.slice(0, at) + word.slice(at + 1))
  const over = places.map(
    (at) => word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  )
  if ([word, ...without, ...over].some((one) => name.includes(one))) return true
  return [...new Set(name)].some((letter) =>
    places.some(
      (at) =>
        name.includes(word.slice(0, at) + letter + word.slice(at)) ||
        name.includes(word.slice(0, at) + letter + word.slice(at + 1)),
    ),
  )
}

it('names that hold a word, and names that nearly hold it, are found as by reading each of them', () => {
  fc.assert(
    fc.property(fc.array(aName, { maxLength: 12 }), aWord, (names, word) => {
      const lines = linesOf(names)
      const [held, near] = [new Uint8Array(names.length), new Uint8Array(names.length)]
      markHolding(lines, word, held)
      markNearly(lines, word, near)
      expect([...held].map(Boolean)).toEqual(names.map((name) => name.includes(word)))
      expect([...near].map(Boolean)).toEqual(names.map((name) => isNear(name, word)))
    }),
    { numRuns: 2000 },
  )
})

it('a word never reaches over the end of a name', () => {
  const marks = new Uint8Array(2)
  markNearly(linesOf(['慢慢', '来之家']), '慢慢来', marks)
  expect([...marks]).toEqual([1, 0])
})

it('chance is the same for one reader, another for the next, and favours nobody', () => {
  const marks = Array.from({ length: 100 }, (_, nth) => markOf(`org_${nth}`))
  const firsts = new Set<number>()
  for (let seed = 0; seed < 1000; seed++) {
    const chances = marks.map((mark) => chanceOf(mark, seed))
    expect(chances).toEqual(marks.map((mark) => chanceOf(mark, seed)))
    firsts.add(chances.indexOf(Math.min(...chances)))
  }
  expect(firsts.size).toBeGreaterThan(98)
})
