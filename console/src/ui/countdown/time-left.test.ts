// The promises of a clock that runs down.
import { daysLeft, partOver } from './time-left'

const until = '2026-12-08T03:00:00.000Z'
const at = (moment: string) => Date.parse(moment)

test('the day under way counts as one, and days go on counting once it is over', () => {
  expect(daysLeft(until, at('2026-11-24T03:00:00.000Z'))).toBe(14)
  expect(daysLeft(until, at('2026-12-08T02:59:00.000Z'))).toBe(1)
  expect(daysLeft(until, at(until))).toBe(0)
  expect(daysLeft(until, at('2026-12-10T04:00:00.000Z'))).toBe(-2)
})

test('half of the waiting is half of the bar, and never less than nothing or more than all of it', () => {
  expect(partOver(until, 14, at('2026-11-20T03:00:00.000Z'))).toBe(0)
  expect(partOver(until, 14, at('2026-12-01T03:00:00.000Z'))).toBe(0.5)
  expect(partOver(until, 14, at('2027-01-01T00:00:00.000Z'))).toBe(1)
})
