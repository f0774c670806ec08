// The bar of a question shows everybody once.
import { partsOf } from './parts'

test('parts go from seen to unknown, leave out what nobody answered, and make the whole bar', () => {
  const parts = partsOf({ people: { unknown: 5, none: 0, seen: 12, partly: 3 } })
  expect(parts.map(({ answer, people }) => [answer, people])).toEqual([
    ['seen', 12],
    ['partly', 3],
    ['unknown', 5],
  ])
  expect(parts.reduce((sum, { widthPercent }) => sum + widthPercent, 0)).toBeCloseTo(100, 9)
})
