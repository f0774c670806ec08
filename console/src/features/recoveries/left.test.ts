// The promises of the clock of a recovery.
import { daysLeft, leftWords, partOver } from './left'

const ends = '2026-12-08T03:00:00.000Z'
const at = (moment: string) => Date.parse(moment)

test('a recovery counts its days down and says when it is due', () => {
  expect(daysLeft(ends, at('2026-11-24T03:00:00.000Z'))).toBe(14)
  expect(daysLeft(ends, at('2026-12-08T02:59:00.000Z'))).toBe(1)
  expect(daysLeft(ends, at(ends))).toBe(0)
  expect(leftWords(ends, at('2026-12-09T00:00:00.000Z')).zh).toContain('今晚')
})

test('half of the waiting is half of the bar, and never more than all of it', () => {
  expect(partOver(ends, at('2026-11-24T03:00:00.000Z'))).toBe(0)
  expect(partOver(ends, at('2026-12-01T03:00:00.000Z'))).toBe(0.5)
  expect(partOver(ends, at('2027-01-01T00:00:00.000Z'))).toBe(1)
})
