// A clock runs while somebody is to look, and does not hide that we are late.
import { clockOf } from './clock'

const now = Date.parse('2026-11-24T10:00:00+08:00')
const until = (day: string) => `${day}T10:00:00+08:00`

test.each([
  ['waiting', '2026-12-08', '还有14天'],
  ['waitingAgain', '2026-11-24', '今天到期'],
  ['waiting', '2026-11-22', '过了2天，是我们慢了'],
] as const)('%s until %s', (state, day, words) => {
  expect(clockOf({ state, until: until(day) }, now)?.words.zh).toBe(words)
})

test('what was decided has no clock', () => {
  expect(clockOf({ state: 'decided', until: until('2026-12-08') }, now)).toBeUndefined()
  expect(clockOf({ state: 'final', until: until('2026-12-08') }, now)).toBeUndefined()
})
