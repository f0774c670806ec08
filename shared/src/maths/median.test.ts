// The middle is the middle.
import { median } from './median'

test.each([
  ['of one', [3], 3],
  ['of an odd number', [9, 1, 5], 5],
  ['of an even number', [4, 1, 2, 9], 3],
  ['of none', [], Number.NaN],
])('the median %s', (_, values, expected) => {
  expect(median(values)).toBe(expected)
})
