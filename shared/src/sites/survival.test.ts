// The range that is printed beside a plot.
import { survivalOf } from './survival'

test('133 alive of 200 sampled read 61–72 %', () => {
  const range = survivalOf({ measuredOn: '2026-11-10', sampled: 200, alive: 133 })
  expect([range?.low, range?.high].map((end) => Math.round(end ?? Number.NaN))).toEqual([61, 72])
})

test('a plot nobody has measured has no range', () => {
  expect(survivalOf(undefined)).toBeUndefined()
})
