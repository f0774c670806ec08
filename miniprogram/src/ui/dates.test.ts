// Moments in words, around the edges of days and years.
import { agoWords, daysBetween, dayWords, momentDayWords } from './dates'

const at = (beijing: string) => Date.parse(`${beijing}+08:00`)
const now = at('2026-11-24T10:00:00')

test.each([
  ['2026-11-24T09:59:40', '刚刚'],
  ['2026-11-24T09:57:00', '3分钟前'],
  ['2026-11-24T00:10:00', '今天 00:10'],
  ['2026-11-23T18:20:00', '昨天 18:20'],
  ['2026-11-12T18:20:00', '12天前'],
  ['2026-03-01T08:00:00', '3月1日'],
  ['2025-12-31T23:59:00', '2025年12月31日'],
])('%s reads %s', (moment, words) => {
  expect(agoWords(at(moment), now).zh).toBe(words)
})

test('a day ends at midnight in Beijing, wherever the phone is', () => {
  expect(daysBetween(at('2026-11-23T23:59:00'), at('2026-11-24T00:01:00'))).toBe(1)
})

test('a day of another year says its year', () => {
  expect(dayWords('2024-04-05', now).zh).toBe('2024年4月5日')
})

test('a moment of the evening elsewhere is already the next day in Beijing', () => {
  expect(momentDayWords('2026-11-22T16:00:00.000Z', now).zh).toBe('11月23日')
  expect(momentDayWords('2026-11-22T15:59:59.999Z', now).zh).toBe('11月22日')
})
