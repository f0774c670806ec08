// The promises of the levels, over evidence of every kind.
import fc from 'fast-check'
import { addDays, addMonths } from '../maths/calendar'
import { EvidenceItem } from './item'
import { Level } from './level'
import { asksOf, carriesUntil, type LevelFacts, reachedIf, reachedOn, type Span, stepsOn } from './levels'

const today = '2026-11-24'
const dayNear = fc.integer({ min: -500, max: 0 }).map((days) => addDays(today, days))
const aSpan: fc.Arbitrary<Span> = fc
  .record({
    item: fc.constantFrom(...EvidenceItem.options),
    from: dayNear,
    days: fc.integer({ min: 0, max: 900 }),
    quarter: fc.constantFrom('2026Q1', '2026Q2', '2026Q3'),
  })
  .map(({ item, from, days, quarter }) => ({
    item,
    from,
    until: addDays(from, days),
    ...(item === 'T7' && { quarter }),
  }))
const conductAll = { reply: true, raters: true, closedLoops: true, strangerVisit: true, registered: true }
const someConduct = fc.record(
  {
    reply: fc.boolean(),
    raters: fc.boolean(),
    closedLoops: fc.boolean(),
    strangerVisit: fc.boolean(),
    registered: fc.boolean(),
  },
  { requiredKeys: [] },
)
/** Seldom complete by chance, so most of it is given and the chance is in what is missing. */
const fullSpans: Span[] = [
  ...EvidenceItem.options
    .filter((item) => item !== 'T7')
    .map((item) => ({ item, from: today, until: addMonths(today, 14) })),
  { item: 'T7', from: '2026-08-01', until: '2026-12-31', quarter: '2026Q2' },
  { item: 'T7', from: today, until: '2027-03-31', quarter: '2026Q3' },
]
const someFacts: fc.Arbitrary<LevelFacts> = fc.record({
  spans: fc.tuple(fc.subarray(fullSpans), fc.array(aSpan, { maxLength: 12 })).map((parts) => parts.flat()),
  conduct: fc.oneof(fc.constant(conductAll), someConduct),
})
const height = ({ level }: { level?: Level | undefined }) =>
  level === undefined ? -1 : Level.options.indexOf(level)

it('more valid evidence never lowers a level, nor ends it earlier', () => {
  fc.assert(
    fc.property(someFacts, aSpan, (facts, span) => {
      const before = reachedOn(facts, today)
      const after = reachedOn({ ...facts, spans: [...facts.spans, span] }, today)
      expect(height(after)).toBeGreaterThanOrEqual(height(before))
      if (after.level === before.level) {
        expect((after.until ?? '') >= (before.until ?? '')).toBe(true)
      }
    }),
  )
})

it('levels are earned in order: none is reached where one before it asks in vain', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const steps = stepsOn(facts, today)
      const firstMissing = steps.findIndex(({ asks }) => asks.some(({ met }) => met !== 'yes'))
      expect(steps.map(({ reached }) => reached)).toEqual(
        steps.map((_, nth) => firstMissing === -1 || nth < firstMissing),
      )
    }),
  )
})

it('a level holds through its last day and not a day longer', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const { level, until } = reachedOn(facts, today)
      if (level === undefined || until === undefined) return
      expect(height(reachedOn(facts, until))).toBeGreaterThanOrEqual(height({ level }))
      expect(height(reachedOn(facts, addDays(until, 1)))).toBeLessThan(height({ level }))
    }),
  )
})

it('the preview of an item is what happens once it is seen', () => {
  fc.assert(
    fc.property(someFacts, aSpan, (facts, span) => {
      const seenToday = { ...span, from: today }
      const real = reachedOn({ ...facts, spans: [...facts.spans, seenToday] }, today)
      expect(reachedIf(facts, seenToday)).toEqual(real)
    }),
  )
})

it('what nobody measures yet keeps its level locked, however complete the papers are', () => {
  const facts = { spans: fullSpans, conduct: { raters: true, registered: true } }
  expect(reachedOn(facts, today).level).toBe('seed')
  const seedling = stepsOn(facts, today).find(({ level }) => level === 'seedling')
  expect(seedling?.asks.filter(({ met }) => met !== 'yes')).toEqual([
    { requirement: 'reply', met: 'notMeasured' },
  ])
})

it('an unregistered group with a host reaches the third level and not the fourth', () => {
  const facts = { spans: fullSpans, conduct: { ...conductAll, registered: false } }
  expect(reachedOn(facts, today).level).toBe('shrub')
  expect(reachedOn({ ...facts, conduct: conductAll }, today).level).toBe('grove')
})

it('nothing carries a level for more than fourteen months', () => {
  expect(carriesUntil({ item: 'T1', from: '2025-12-31', until: '2099-01-01' })).toBe('2027-02-28')
})

it('two quarters running stay two where the older one has grown old', () => {
  const spans: Span[] = [
    ...fullSpans.filter(({ item }) => item !== 'T7'),
    { item: 'T7', from: '2026-08-01', until: '2026-11-01', quarter: '2026Q2' },
    { item: 'T7', from: '2026-10-20', until: '2027-03-31', quarter: '2026Q3' },
  ]
  expect(reachedOn({ spans, conduct: conductAll }, today)).toMatchObject({
    level: 'grove',
    until: '2027-03-31',
  })
  const apart = spans.map((span) => (span.quarter === '2026Q2' ? { ...span, quarter: '2026Q1' } : span))
  expect(reachedOn({ spans: apart, conduct: conductAll }, today).level).toBe('seedling')
})

it('asks for every item that can be given, once', () => {
  const asked = Level.options.flatMap((level) => asksOf[level]).filter((one) => /^[TC]\d+$/.test(one))
  expect(new Set(asked).size).toBe(asked.length)
})
