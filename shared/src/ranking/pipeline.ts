// The ranking from beginning to end: the same input gives the same bytes, whatever the order its rows came in.
import { type Dimension, dimensions } from '../evaluations/criterion'
import { sha256 } from '../maths/sha256'
import { accountOfRights, onStick, stepsOf } from './explain'
import type { RankingInput } from './gather'
import type { Calibration } from './model/calibration'
import { type Parameters, parametersHash } from './parameters'
import { bytesOf } from './shard'
import type { Snapshot, SnapshotRow } from './snapshot'
import { type Fit, fitIdentity, fitted } from './stages/fit'
import { discounted, provenanceIdentity } from './stages/provenance'
import { hearings, mayShowFigure, publishIdentity, sections } from './stages/publish'
import { type Rights, rightsIdentity, rightsOf } from './stages/rights'
import type { Reasons, Standing } from './standing'
import { tableBytes } from './table'

/** The stages by name and version; each enters the hash of a snapshot. */
export const method = [rightsIdentity, provenanceIdentity, fitIdentity, publishIdentity] as const

export type Calibrations = Readonly<Record<Dimension, Calibration>>

/** Ranks both dimensions apart. With `held`, the calibration of an earlier run is kept as it was. */
export function rank(input: RankingInput, parameters: Parameters, held?: Calibrations): Snapshot {
  const transparency = rankDimension('transparency', input, parameters, held)
  const communication = rankDimension('communication', input, parameters, held)
  const hashes = { parametersHash: parametersHash(parameters), inputHash: inputHash(input) }
  return {
    method,
    ...hashes,
    hash: textHash(JSON.stringify([method, hashes, held ?? null])),
    sheets: dimensions.reduce((sum, dimension) => sum + input.tables[dimension].count, 0),
    sheetsLeftOut: input.sheetsLeftOut,
    calibrations: { transparency: transparency.calibration, communication: communication.calibration },
    rows: [...transparency.rows, ...communication.rows],
  }
}

function rankDimension(
  dimension: Dimension,
  input: RankingInput,
  parameters: Parameters,
  held?: Calibrations,
): { calibration: Calibration; rows: SnapshotRow[] } {
  const table = input.tables[dimension]
  const rights = discounted(rightsOf(table, parameters), table, parameters)
  const evidence = Float64Array.from(
    input.organisations,
    (organisation) => organisation.evidence?.[dimension] ?? Number.NaN,
  )
  const evaluators = input.evaluatorIds.length
  const fit = fitted(
    { table, evaluators, right: rights.right, evidence, ...(held && { held: held[dimension] }) },
    parameters,
  )
  return { calibration: fit.calibration, rows: rowsOf(dimension, input, rights, fit, parameters) }
}

function rowsOf(
  dimension: Dimension,
  input: RankingInput,
  rights: Rights,
  fit: Fit,
  parameters: Parameters,
): SnapshotRow[] {
  const table = input.tables[dimension]
  const heard = hearings(table, rights.right)
  const shown = heard.map((hearing) => mayShowFigure(hearing, parameters))
  const exact = Array.from(fit.score, (score, i) => ({
    score,
    lo: fit.lo[i] ?? score,
    hi: fit.hi[i] ?? score,
  }))
  const figures = exact.map(({ score, lo, hi }) => ({
    score: onStick(score),
    lo: onStick(lo),
    hi: onStick(hi),
  }))
  const places = sections(figures, shown)
  return input.organisations.map(({ id: organisationId }, i) => {
    const { people, roles } = at(heard, i)
    const figure = at(figures, i)
    const section = at(places, i)
    const standing: Standing =
      section === 'collecting' ? { is: section, people } : { is: 'figure', section, ...figure, people, roles }
    const sheets = (table.first[i + 1] ?? 0) - (table.first[i] ?? 0)
    const explanation: Reasons = {
      sheets,
      ...accountOfRights(rights, i, sheets),
      standing,
      steps: stepsOf(fit, i),
    }
    return { organisationId, dimension, people, roles, ...figure, section, exact: at(exact, i), explanation }
  })
}

/** Names the input: sorted ids, evidence and the ordered columns. */
function inputHash({ organisations, evaluatorIds, tables, sheetsLeftOut }: RankingInput): string {
  const criteria = dimensions.map((dimension) => tables[dimension].criteria)
  const listed = organisations.map(({ id, evidence }) => [
    id,
    evidence?.transparency,
    evidence?.communication,
  ])
  const columns = dimensions.flatMap((dimension) => tableBytes(tables[dimension]).map(sha256))
  const joined = sha256(bytesOf(tables.transparency.joinedDay))
  return textHash(JSON.stringify([listed, evaluatorIds, joined, criteria, sheetsLeftOut, columns]))
}

function textHash(text: string): string {
  return sha256(new TextEncoder().encode(text))
}

function at<Value>(values: readonly Value[], i: number): Value {
  const value = values[i]
  if (value === undefined) throw new RangeError(`nothing at ${i}`)
  return value
}
