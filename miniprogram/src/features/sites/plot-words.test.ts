// A plot's dates as people say them.
import { measuredWords, plantedWords } from './plot-words'

const now = Date.parse('2026-11-22T02:00:00Z')
const measured = (measuredOn: string) => measuredWords({ measuredOn, sampled: 1, alive: 1 }, now).zh

test.each([
  ['2024-03-28', '2024年春'],
  ['2024-06-01', '2024年夏'],
  ['2023-11-30', '2023年秋'],
  ['2023-12-01', '2023年冬'],
  ['2024-02-29', '2024年冬'],
])('planted on %s is %s', (day, words) => {
  expect(plantedWords(day).zh).toBe(words)
})

test('a survey is so many days old, and after three months it has its day', () => {
  expect(measured('2026-11-22')).toBe('今天量')
  expect(measured('2026-11-10')).toBe('12天前量')
  expect(measured('2025-10-16')).toBe('2025年10月16日量')
})
