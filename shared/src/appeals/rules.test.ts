// When something may be checked, checked again, and how long it stays as it is.
import type { Check } from './check'
import { clockFrom, isFreezing, mayAsk, mayAskAgain } from './rules'

const now = new Date('2026-11-24T03:00:00.000Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const decided = (verdict: 'upheld' | 'rejected', days: number): Check['decisions'] => [
  { verdict, because: '看过', at: daysAgo(days) },
]

test('a clock runs for fourteen days, and freezes no longer', () => {
  const until = clockFrom(now)
  expect(until).toBe('2026-12-08T03:00:00.000Z')
  expect(isFreezing({ state: 'waiting', until }, now)).toBe(true)
  expect(isFreezing({ state: 'waiting', until }, new Date(until))).toBe(false)
  expect(isFreezing({ state: 'decided', until }, now)).toBe(false)
})

test.each([
  ['nothing was asked before', undefined, true],
  ['one waits', { state: 'waiting' as const, decisions: [] }, 'appeals.under_way'],
  [
    'one waits again',
    { state: 'waitingAgain' as const, decisions: decided('rejected', 70) },
    'appeals.under_way',
  ],
  [
    'one ended 59 days ago',
    { state: 'final' as const, decisions: decided('upheld', 59) },
    'appeals.too_soon',
  ],
  ['one ended 60 days ago', { state: 'final' as const, decisions: decided('upheld', 60) }, true],
])('a check may be asked for or not where %s', (_, previous, answer) => {
  const decision = mayAsk(previous, now)
  expect(decision.ok ? true : decision.refusal).toBe(answer)
})

test.each([
  ['rejected yesterday', { state: 'decided' as const, decisions: decided('rejected', 1) }, true],
  [
    'rejected two weeks ago',
    { state: 'decided' as const, decisions: decided('rejected', 14) },
    'appeals.final',
  ],
  ['upheld', { state: 'final' as const, decisions: decided('upheld', 1) }, 'appeals.final'],
  ['not decided', { state: 'waiting' as const, decisions: [] }, 'appeals.not_rejected'],
])('a second look is there or not for what was %s', (_, check, answer) => {
  const decision = mayAskAgain(check, now)
  expect(decision.ok ? true : decision.refusal).toBe(answer)
})
