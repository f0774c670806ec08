// Small made-up tables for the tests of the model.
import { gather } from '../gather'
import { type Level, type Sheet, shardOf } from '../inputs'
import { type Parameters, parameters } from '../parameters'
import { fitted } from '../stages/fit'
import { rightsOf } from '../stages/rights'
import type { Calibration } from './calibration'

export const platform: Calibration = {
  mean: 3,
  organisationVariance: 0.4,
  leniencyVariance: 0.2,
  noiseVariance: 0.3,
  meanRight: 1,
  evidenceSlope: 0,
  evidenceMean: 0,
  givenBack: 0,
  changing: 0.1,
  questionOffsets: {},
}

export type Said = Pick<Sheet, 'evaluatorId' | 'organisationId' | 'scores'> & Partial<Sheet>

/** One person says one thing on one day. */
export function says(
  evaluatorId: string,
  organisationId: string,
  score: number,
  more: Partial<Sheet> = {},
): Said {
  return { evaluatorId, organisationId, scores: { q: score }, ...more }
}

/** `count` people, each with one sheet. */
export function crowd(
  name: string,
  count: number,
  organisationId: string,
  score: number,
  more: Partial<Sheet> = {},
): Said[] {
  return Array.from({ length: count }, (_, n) => says(`${name} ${n}`, organisationId, score, more))
}

/** The fit over these sheets with the platform held; organisations by id in code order. */
export function fitOf(
  sheets: readonly Said[],
  using: Parameters = parameters,
  level: Level = 2,
  from?: Float64Array,
) {
  const usual = { dimension: 'transparency', level, team: false, day: 400 } as const
  const ids = [...new Set(sheets.map(({ organisationId }) => organisationId))]
  const { tables, evaluatorIds } = gather(
    [shardOf(sheets.map((sheet) => ({ ...usual, ...sheet })))],
    ids.map((id) => ({ id })),
  )
  const table = tables.transparency
  const { right } = rightsOf(table, using)
  const evidence = new Float64Array(ids.length).fill(Number.NaN)
  const task = { table, evaluators: evaluatorIds.length, right, evidence, held: platform }
  return fitted({ ...task, ...(from && { from }) }, using)
}
