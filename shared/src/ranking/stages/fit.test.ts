// What the fit promises about single accounts, about going on from an earlier run, and about doubt.
import fc from 'fast-check'
import { crowd, fitOf, says } from '../model/worlds.arbitrary'
import { parameters } from '../parameters'

test('a figure made by fifteen people is moved by one unknown account at most 0.15 points, by a verified one 0.3', () => {
  const people = fc.array(fc.nat(10), { minLength: 15, maxLength: 40 })
  fc.assert(
    fc.property(people, fc.constantFrom(0, 5), (answers, last) => {
      const sheets = answers.map((halves, n) => says(`p${n}`, 'a', halves / 2))
      const before = fitOf(sheets).score[0] ?? 0
      for (const [level, most] of [
        [0, 0.15],
        [2, 0.3],
      ] as const) {
        const after = fitOf([...sheets, says('one more', 'a', last, { level })]).score[0] ?? 0
        expect(Math.abs(after - before)).toBeLessThanOrEqual(most)
      }
    }),
  )
})

test('a run that goes on from where another stood arrives where it did', () => {
  const sheets = [...crowd('p', 20, 'a', 4), ...crowd('p', 20, 'b', 2), ...crowd('q', 10, 'b', 3)]
  const whole = fitOf(sheets)
  const further = fitOf(sheets, parameters, 2, whole.score)
  for (const [i, score] of whole.score.entries()) expect(further.score[i]).toBeCloseTo(score, 1)
})

test('what rules took from sheets that said something else stays in the interval', () => {
  const agreeing = crowd('p', 30, 'a', 4)
  const width = ({ lo, hi }: ReturnType<typeof fitOf>) => (hi[0] ?? 0) - (lo[0] ?? 0)
  const softened = fitOf([...agreeing, ...crowd('far', 6, 'a', 0)])
  expect(width(softened)).toBeGreaterThan(width(fitOf([...agreeing, ...crowd('near', 6, 'a', 4)])))
})
