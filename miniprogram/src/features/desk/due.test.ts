// A desk says what is due, and nothing before its time.
import { dueOf } from './due'

const nothing = { items: [], quarters: [], years: [] }
const quarter = (name: string, closedAt?: string) => ({ quarter: name, closedAt })

test('an item is due thirty days before it expires, and not once it was handed in anew', () => {
  const item = { item: 'T2' as const, status: 'valid' as const, daysLeft: 30, given: undefined }
  expect(dueOf({ ...nothing, items: [item] }, '2026-11-24')).toEqual([
    { is: 'expires', item: 'T2', days: 30 },
  ])
  expect(dueOf({ ...nothing, items: [{ ...item, daysLeft: 31 }] }, '2026-11-24')).toEqual([])
})

test('last year’s papers are due in May, until they are handed in', () => {
  const item = { item: 'T4' as const, status: 'empty' as const }
  expect(
    dueOf({ ...nothing, items: [{ ...item, daysLeft: undefined, given: undefined }] }, '2026-05-20'),
  ).toEqual([{ is: 'report', item: 'T4', on: '2026-05-31' }])
  expect(
    dueOf({ ...nothing, items: [{ ...item, daysLeft: undefined, given: undefined }] }, '2026-04-20'),
  ).toEqual([])
})

test('a quarter is due twenty days after its end, where books are kept', () => {
  expect(dueOf({ ...nothing, quarters: [quarter('2026Q2', '2026-07-02')] }, '2026-10-21')).toEqual([
    { is: 'quarter', quarter: '2026Q3' },
  ])
  expect(dueOf({ ...nothing, quarters: [quarter('2026Q2', '2026-07-02')] }, '2026-10-20')).toEqual([])
  expect(dueOf({ ...nothing, quarters: [quarter('2026Q3', '2026-10-02')] }, '2026-10-21')).toEqual([])
  expect(dueOf(nothing, '2026-10-21')).toEqual([])
})

test('accounts that wait for a second person are due at once', () => {
  expect(dueOf({ ...nothing, years: [{ year: '2025', state: 'submitted' }] }, '2026-11-24')).toEqual([
    { is: 'approve', year: '2025' },
  ])
})
