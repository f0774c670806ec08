// An organisation that has changed is followed; one that has not loses nothing.
import { crowd, fitOf } from './worlds.arbitrary'

const before = crowd('before', 20, 'a', 4, { day: 100 })

test('an organisation of which everybody now says something else stands nearer to what is said now', () => {
  const { score, changed } = fitOf([...before, ...crowd('after', 10, 'a', 2, { day: 390 })])
  expect(score[0]).toBeLessThan(2.6)
  expect(changed[0]).toBeGreaterThan(0.9)
})

test('where now and then agree nothing is thought to have changed, and old sheets count like new ones', () => {
  const { score, changed } = fitOf([...before, ...crowd('after', 10, 'a', 4, { day: 390 })])
  const atOnce = fitOf([...crowd('before', 20, 'a', 4), ...crowd('after', 10, 'a', 4)])
  expect(changed[0]).toBeLessThan(0.1)
  expect(score[0]).toBeCloseTo(atOnce.score[0] ?? 0, 1)
})

test('doubt about a change is in the interval', () => {
  const doubtful = fitOf([...before, ...crowd('after', 2, 'a', 2.5, { day: 390 })])
  const sure = fitOf([...before, ...crowd('after', 2, 'a', 4, { day: 390 })])
  const width = ({ lo, hi }: typeof sure) => (hi[0] ?? 0) - (lo[0] ?? 0)
  expect(width(doubtful)).toBeGreaterThan(1.2 * width(sure))
})
