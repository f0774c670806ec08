// The promises of the clock of a check.
import { clockWords, daysLeft, partOver } from './clock'

const until = '2026-12-08T03:00:00.000Z'
const at = (moment: string) => Date.parse(moment)

test('a check counts its days down, and says how late it is once they are over', () => {
  expect(daysLeft(until, at('2026-11-24T03:00:00.000Z'))).toBe(14)
  expect(daysLeft(until, at('2026-12-08T02:00:00.000Z'))).toBe(1)
  expect(clockWords(until, at('2026-12-08T02:00:00.000Z')).zh).toContain('还有1天')
  expect(clockWords(until, at('2026-12-08T04:00:00.000Z')).zh).toContain('过了1天')
  expect(clockWords(until, at('2026-12-10T04:00:00.000Z')).zh).toContain('过了3天')
})

test('the bar is full when the time is over, and never more', () => {
  expect(partOver(until, at('2026-12-01T03:00:00.000Z'))).toBe(0.5)
  expect(partOver(until, at('2027-01-01T00:00:00.000Z'))).toBe(1)
})
