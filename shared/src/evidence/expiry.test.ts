// How long evidence keeps, to the day.
import { expiresOn, freshForm, mayGiveOn, reportDueOn } from './expiry'

it.each([
  ['a report of 2025 counts until the next is due', { item: 'T4', year: '2025' }, '2027-05-31'],
  ['a quarter counts for half a year', { item: 'T7', quarter: '2026Q3' }, '2027-03-31'],
  ['the last quarter of a year too', { item: 'T7', quarter: '2026Q4' }, '2027-06-30'],
  ['names count for fourteen months', { item: 'T2' }, '2028-01-24'],
  ['nothing outlives its certificate', { item: 'T1', endsOn: '2027-01-01' }, '2027-01-01'],
  ['a certificate without an end counts fourteen months', { item: 'T1' }, '2028-01-24'],
] as const)('%s', (_, form, last) => {
  expect(expiresOn(form, '2026-11-24')).toBe(last)
})

it('fourteen months from the last of a long month end with a short one', () => {
  expect(expiresOn({ item: 'T8' }, '2026-12-31')).toBe('2028-02-29')
})

it('takes a year or a quarter that is over, and none that counts no more', () => {
  const report = (year: string) => mayGiveOn({ item: 'T4', year }, '2026-05-31')
  expect(report('2026')).toMatchObject({ refusal: 'evidence.not_yet' })
  expect(report('2025').ok && report('2024').ok).toBe(true)
  expect(mayGiveOn({ item: 'T4', year: '2024' }, '2026-06-01')).toMatchObject({ refusal: 'evidence.too_old' })
  expect(mayGiveOn({ item: 'T7', quarter: '2026Q3' }, '2026-09-30')).toMatchObject({
    refusal: 'evidence.not_yet',
  })
  expect(mayGiveOn({ item: 'T7', quarter: '2026Q3' }, '2026-10-01').ok).toBe(true)
})

it('asks for the year and the quarter that were over last', () => {
  expect(freshForm('T4', '2026-11-24')).toEqual({ item: 'T4', year: '2025' })
  expect(freshForm('T7', '2026-11-24')).toEqual({ item: 'T7', quarter: '2026Q3' })
  expect(reportDueOn('2025')).toBe('2026-05-31')
})
