// Moments as staff read them.
import { momentWords, waitedWords } from './dates'

const now = Date.parse('2026-11-24T12:00:00.000Z')

test.each([
  ['2026-11-24T03:20:00.000Z', '11月24日 11:20'],
  ['2026-11-23T17:05:00.000Z', '11月24日 01:05'],
  ['2025-12-31T15:59:00.000Z', '2025年12月31日 23:59'],
])('%s is %s in Beijing', (moment, words) => {
  expect(momentWords(moment, now).zh).toBe(words)
})

test('a wait is told in whole days', () => {
  expect(waitedWords('2026-11-24T09:00:00.000Z', now).zh).toBe('等了不到一天')
  expect(waitedWords('2026-11-16T09:00:00.000Z', now).zh).toBe('等了8天')
})
