// The promises of the clock of a check.
import { clockWords } from './clock'

const until = '2026-12-08T03:00:00.000Z'
const wordsAt = (moment: string) => clockWords(until, Date.parse(moment)).zh

test('a check counts its days down, and says how late it is once they are over', () => {
  expect(wordsAt('2026-12-08T02:00:00.000Z')).toContain('还有1天')
  expect(wordsAt('2026-12-08T04:00:00.000Z')).toContain('过了1天')
  expect(wordsAt('2026-12-10T04:00:00.000Z')).toContain('过了3天')
})
