// The peers do what their books say.
import { plainMean } from './means'
import { median } from './median'
import { oneFactor } from './one-factor'
import type { PlainSheet } from './sheets'

const sheets = (ngo: string, ...means: number[]): PlainSheet[] =>
  means.map((mean, n) => ({ rater: `${ngo} ${n}`, ngo, mean }))

test('the median of an odd number is the middle one, of an even number between the two', () => {
  const scores = median([...sheets('odd', 5, 0, 4), ...sheets('even', 5, 0, 4, 2)])
  expect(scores.get('odd')?.score).toBe(4)
  expect(scores.get('even')?.score).toBe(3)
})

test('the factor model prefers what both camps like to what the larger one loves', () => {
  const people = Array.from({ length: 40 }, (_, n) => ({ rater: `r${n}`, large: n < 32 }))
  const said = people.flatMap(({ rater, large }) => [
    { rater, ngo: 'bridge', mean: 4 },
    { rater, ngo: 'loved', mean: large ? 5 : 1 },
    { rater, ngo: 'loved too', mean: large ? 5 : 1 },
    { rater, ngo: 'hated', mean: large ? 1 : 5 },
    { rater, ngo: 'hated too', mean: large ? 1 : 5 },
  ])
  const [means, scores] = [plainMean(said), oneFactor(said)]
  const lead = (of: ReadonlyMap<string, { score: number }>) =>
    (of.get('bridge')?.score ?? 0) - (of.get('loved')?.score ?? 5)
  expect(lead(means)).toBeLessThan(0)
  expect(lead(scores)).toBeGreaterThan(0)
})
