// What the ranking promises whatever people say.
import fc from 'fast-check'
import { parameters } from './parameters'
import { rank } from './pipeline'
import { anySheet, anySheets, inputOf, snapshotOf } from './sheets.arbitrary'

const anyone = { evaluatorId: 'a new person', level: 2, team: false } as const

test('the order of the rows and the cut into shards change no byte', () => {
  const shuffled = anySheets.chain((sheets) =>
    fc.tuple(
      fc.constant(sheets),
      fc.shuffledSubarray(sheets, { minLength: sheets.length }),
      fc.nat(sheets.length),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([sheets, otherwise, cut]) => {
      const parts = [otherwise.slice(0, cut), otherwise.slice(cut)]
      expect(JSON.stringify(rank(inputOf(parts), parameters))).toBe(JSON.stringify(snapshotOf(sheets)))
    }),
  )
})

test('every figure lies on the stick, inside its interval', () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      for (const { score, lo, hi, exact } of snapshotOf(sheets).rows) {
        const stations = [0, exact.lo, exact.score, exact.hi, 5]
        expect(stations).toEqual([...stations].sort((a, b) => a - b))
        expect([lo, score, hi]).toEqual([lo, score, hi].sort((a, b) => a - b))
        expect(Math.max(-lo, hi - 100)).toBeLessThanOrEqual(0)
      }
    }),
  )
})

test('the team never counts, in whatever numbers it speaks', () => {
  fc.assert(
    fc.property(anySheets, anySheets, (sheets, others) => {
      const team = others.map((sheet, number) => ({ ...sheet, evaluatorId: `team ${number}`, team: true }))
      const figures = (of: typeof sheets) =>
        snapshotOf(of).rows.map(({ exact, people }) => ({ exact, people }))
      expect(figures([...sheets, ...team])).toEqual(figures(sheets))
    }),
  )
})

test('an evaluator who changes her mind is counted once, with her last word', () => {
  fc.assert(
    fc.property(anySheets, anySheet, (sheets, sheet) => {
      const last = { ...sheet, day: 500 }
      const before = snapshotOf([...sheets.filter((other) => !samePair(other, sheet)), last])
      expect(snapshotOf([...sheets, sheet, last])).toEqual(before)
    }),
  )
})

test('saying it twice on one day counts the lower sheet, whichever came first', () => {
  const high = {
    ...anyone,
    organisationId: 'org a',
    dimension: 'transparency',
    scores: { q1: 5 },
    day: 1,
  } as const
  const low = { ...high, scores: { q1: 2 } }
  expect(snapshotOf([high, low])).toEqual(snapshotOf([low]))
  expect(snapshotOf([low, high])).toEqual(snapshotOf([low]))
})

test('one more person who says what is already known never makes an organisation less certain', () => {
  fc.assert(
    fc.property(anySheets, fc.nat(9), (sheets, which) => {
      const { calibrations } = snapshotOf(sheets)
      const before = snapshotOf(sheets, calibrations)
      const row = before.rows[which]
      if (row === undefined) throw new Error('five organisations in two dimensions')
      const { organisationId, dimension, exact } = row
      const offsets = Object.entries(calibrations[dimension].questionOffsets)
      const scores = Object.fromEntries(
        offsets.map(([criterion, offset]) => [criterion, Math.min(5, Math.max(0, exact.score + offset))]),
      )
      const day = Math.max(0, ...sheets.map((sheet) => sheet.day))
      fc.pre(offsets.length > 0)
      const agreeing = { ...anyone, organisationId, dimension, scores, day }
      const after = snapshotOf([...sheets, agreeing], calibrations)
      expect(reachOf(after.rows[which]?.exact)).toBeLessThanOrEqual(reachOf(exact) + 1e-6)
    }),
  )
})

test('no single account moves an organisation further than the parameters let it', () => {
  fc.assert(
    fc.property(anySheets, anySheet, (sheets, sheet) => {
      const { calibrations } = snapshotOf(sheets)
      const { organisationVariance, noiseVariance, leniencyVariance, meanRight } =
        calibrations[sheet.dimension]
      const weight = (parameters.rights.byLevel[anyone.level] ?? 0) / meanRight
      const pullMost = (weight * parameters.fit.pullMax) / Math.sqrt(noiseVariance + leniencyVariance)
      const before = snapshotOf(sheets, calibrations)
      const after = snapshotOf([...sheets, { ...sheet, ...anyone }], calibrations)
      for (const [i, { exact }] of before.rows.entries()) {
        const moved = Math.abs((after.rows[i]?.exact.score ?? 0) - exact.score)
        expect(moved).toBeLessThanOrEqual(pullMost * organisationVariance)
      }
    }),
  )
})

test('every explanation adds up to the last digit', () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      for (const { explanation, score } of snapshotOf(sheets).rows) {
        const { fullRight, removed, countedRight, steps } = explanation
        expect(fullRight - removed.reduce((sum, { right }) => sum + right, 0)).toBeCloseTo(countedRight, 6)
        if (steps === undefined) throw new Error('a snapshot explains every score')
        const { plainMean, weighing, questionsRemoved, leniencyRemoved, startPull } = steps
        expect(plainMean + weighing - questionsRemoved - leniencyRemoved + startPull).toBeCloseTo(score, 6)
        expect(steps.score).toBe(score)
      }
    }),
  )
})

test('where nobody has spoken the figure is the start value and is not shown', () => {
  const [row] = snapshotOf([]).rows
  expect(row).toMatchObject({ people: 0, section: 'collecting', score: 50, lo: 31.9, hi: 68.1 })
})

test('other parameters, another method, other input or other held values: another hash', () => {
  const sheet = {
    ...anyone,
    organisationId: 'org a',
    dimension: 'transparency',
    scores: { q1: 5 },
    day: 1,
  } as const
  const one = snapshotOf([sheet])
  const hashes = [
    one,
    snapshotOf([{ ...sheet, day: 2 }]),
    snapshotOf([sheet], one.calibrations),
    rank(inputOf([[sheet]]), { ...parameters, publish: { ...parameters.publish, peopleMin: 14 } }),
  ].map(({ hash }) => hash)
  expect(new Set(hashes).size).toBe(hashes.length)
  expect(snapshotOf([sheet]).hash).toBe(one.hash)
})

function samePair(
  a: { evaluatorId: string; organisationId: string; dimension: string },
  b: typeof a,
): boolean {
  return (
    a.evaluatorId === b.evaluatorId && a.organisationId === b.organisationId && a.dimension === b.dimension
  )
}

/** The longer side: the other may be cut at the end of the stick. */
function reachOf(
  { score, lo, hi }: { score: number; lo: number; hi: number } = { score: 0, lo: 0, hi: 9 },
): number {
  return Math.max(hi - score, score - lo)
}
