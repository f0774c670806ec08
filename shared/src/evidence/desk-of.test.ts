// What a team reads of its evidence, from what is kept.
import type { Organisation } from '../organisations/organisation'
import { deskOf } from './desk-of'
import type { Evidence } from './evidence'
import { EvidenceItem } from './item'
import { pointsForPoster, pointsForUpdates } from './measured'
import { evidenceForRanking, type Holdings } from './standing'

const today = '2026-11-24'
const organisation = {
  registration: { is: 'registered', creditCode: '52620621000000000H' },
  verification: { state: 'seen', at: '2026-11-01T00:00:00.000Z', by: ['小李'] },
} as unknown as Organisation

const accepted = (item: 'T2' | 'T8' | 'T9', expiresOn = '2027-11-24') =>
  ({
    item,
    form: item === 'T2' ? { item, people: [] } : { item, by: 'none' },
    state: 'seen',
    visibility: 'public',
    decisions: [{ verdict: 'seen', at: '2026-10-01T00:00:00.000Z', by: '小李' }],
    expiresOn,
  }) as unknown as Evidence

const holding = (...pieces: Evidence[]): Holdings => ({
  organisation,
  records: pieces.map((piece) => ({ item: piece.item, version: 1, accepted: [piece] })),
  corrections: [],
  months: [],
  raters: 0,
})

test('an empty desk names all sixteen items, earns nothing, and begins with what takes least time', () => {
  const desk = deskOf(holding(), today)
  expect(desk.items.map(({ item }) => item)).toEqual(EvidenceItem.options)
  expect(desk.points).toEqual({
    transparency: { has: 0, outOf: 60 },
    communication: { has: 0, outOf: 23 },
  })
  expect(desk.nextEasiest).toBe('T3')
  expect(desk.level).toBeUndefined()
})

test('what the next level asks for comes before what is merely quicker', () => {
  const desk = deskOf(holding(accepted('T2'), accepted('T9')), today)
  expect(desk.nextEasiest).toBe('T3')
  const without = { ...holding(accepted('T2')), organisation: { ...organisation, verification: undefined } }
  expect(deskOf(without as Holdings, today).nextEasiest).toBe('T3')
})

test('an item counts on its last day with one day left, and on the next day no more', () => {
  const holdings = holding(accepted('T8', today))
  const on = (day: string) => deskOf(holdings, day).items.find(({ item }) => item === 'T8')
  expect(on(today)).toMatchObject({ status: 'valid', points: 4, daysLeft: 1 })
  expect(on('2026-11-25')).toMatchObject({ status: 'expired', points: 0 })
})

test('what cannot be measured yet is asked of nobody and earns nothing', () => {
  const later = deskOf(holding(), today).items.filter(({ status }) => status === 'later')
  expect(later.map(({ item, outOf }) => [item, outOf])).toEqual([
    ['C2', 0],
    ['C3', 0],
    ['C5', 0],
  ])
})

test('the ranking hears 0 to 5 out of what can be measured, and nothing where nothing counts', () => {
  expect(evidenceForRanking(holding(), today)).toEqual({ transparency: undefined, communication: undefined })
  const some = evidenceForRanking(holding(accepted('T2'), accepted('T8')), today)
  expect(some.transparency).toBeCloseTo((5 * 10) / 60)
  expect(some.communication).toBeUndefined()
})

test.each([
  [
    'six months are all a small group needs',
    ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
    'upTo10',
    12,
  ],
  [
    'a large one needs twelve',
    ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
    'over50',
    6,
  ],
  ['a month a year ago counts no more', ['2025-11'], 'upTo10', 0],
  ['the first of the last twelve counts', ['2025-12'], 'upTo10', 2],
] as const)('%s', (_, months, size, points) => {
  expect(pointsForUpdates(months, size, today)).toBe(points)
})

test('a poster without a way to reach anybody is none', () => {
  const whole = { slug: 'a', intro: 'b', serves: 'c', contact: { open: true } } as unknown as Organisation
  expect(pointsForPoster(whole)).toBe(4)
  expect(pointsForPoster({ ...whole, contact: undefined })).toBe(0)
})
