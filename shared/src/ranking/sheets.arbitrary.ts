// Made-up sheets for the property tests of the ranking.
import fc from 'fast-check'
import { dimensions, Tie } from '../evaluations/criterion'
import { gather } from './gather'
import { type Level, type Sheet, shardOf } from './inputs'
import { parameters } from './parameters'
import { type Calibrations, rank } from './pipeline'

const organisationIds = ['org a', 'org b', 'org c', 'org d', 'org e']
const levels: Level[] = [0, 1, 2, 3]

/** A sheet by one of twenty people on one of five organisations, a few criteria, any answers. */
const anyWords: fc.Arbitrary<Sheet> = fc.record(
  {
    evaluatorId: fc.nat(19).map((number) => `person ${number}`),
    organisationId: fc.constantFrom(...organisationIds),
    dimension: fc.constantFrom(...dimensions),
    scores: fc.dictionary(
      fc.constantFrom('q1', 'q2', 'q3'),
      fc.nat(10).map((halves) => halves / 2),
      { minKeys: 1 },
    ),
    level: fc.constantFrom(...levels),
    team: fc.constantFrom(false, false, false, true),
    tie: fc.constantFrom(...Tie.options),
    day: fc.nat(400),
    device: fc.constantFrom('phone a', 'phone b', 'phone c'),
    link: fc.constantFrom('share a', 'share b'),
    helper: fc.constantFrom('helper a', 'helper b'),
    invited: fc.boolean(),
    restored: fc.boolean(),
  },
  { requiredKeys: ['evaluatorId', 'organisationId', 'dimension', 'scores', 'level', 'team', 'tie', 'day'] },
) as fc.Arbitrary<Sheet>

/** Of an account made on a day of its own, wherever it is known. */
export const anySheet: fc.Arbitrary<Sheet> = anyWords.map((sheet) => ({
  ...sheet,
  joinedDay: Number(sheet.evaluatorId.replace('person ', '')) * 20 - 100,
}))

export const anySheets = fc.array(anySheet, { maxLength: 120 })

/** The snapshot of these sheets in one shard, over all five organisations. */
export function snapshotOf(sheets: readonly Sheet[], held?: Calibrations) {
  return rank(inputOf([sheets]), parameters, held)
}

export function inputOf(parts: readonly (readonly Sheet[])[]) {
  return gather(
    parts.map((part) => shardOf(part)),
    organisationIds.map((id) => ({ id })),
  )
}
