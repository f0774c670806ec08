// The ranking from beginning to end: the same input gives the same bytes, whatever the order its rows came in.
import { type Dimension, dimensions } from '../evaluations/criterion'
import { sha256 } from '../maths/sha256'
import type { RankingInput } from './gather'
import type { Calibration } from './model/calibration'
import type { Fit } from './model/task'
import { type Parameters, parametersHash } from './parameters'
import { setKey } from './peers'
import { rowsOf } from './rows'
import { bytesOf } from './shard'
import type { Snapshot } from './snapshot'
import { fitIdentity, fitted } from './stages/fit'
import { type Discounted, discounted, provenanceIdentity } from './stages/provenance'
import { publishIdentity } from './stages/publish'
import { rightsIdentity, rightsOf } from './stages/rights'
import { tableBytes } from './table'

/** The stages by name and version; each enters the hash of a snapshot. */
export const method = [rightsIdentity, provenanceIdentity, fitIdentity, publishIdentity] as const

export type Calibrations = Readonly<Record<Dimension, Calibration>>

/** What a run goes through on its way to a snapshot, in one dimension: by sheet, for whoever asks how hers counts. */
export interface Workings {
  readonly rights: Discounted
  /** By sheet: its right before anybody asked how it came about. */
  readonly byPeople: Float64Array
  readonly fit: Fit
}

export interface Ranked {
  readonly snapshot: Snapshot
  readonly workings: Readonly<Record<Dimension, Workings>>
}

/** Ranks both dimensions apart. With `held`, the calibration of an earlier run is kept as it was. */
export function rank(input: RankingInput, parameters: Parameters, held?: Calibrations): Snapshot {
  return rankInFull(input, parameters, held).snapshot
}

/** The snapshot together with how it came about. */
export function rankInFull(input: RankingInput, parameters: Parameters, held?: Calibrations): Ranked {
  const workings = {
    transparency: workedOut('transparency', input, parameters, held),
    communication: workedOut('communication', input, parameters, held),
  }
  const said = (dimension: Dimension) => rowsOf(dimension, input, workings[dimension], parameters)
  const [transparency, communication] = [said('transparency'), said('communication')]
  const hashes = { parametersHash: parametersHash(parameters), inputHash: inputHash(input) }
  const snapshot: Snapshot = {
    method,
    ...hashes,
    hash: textHash(JSON.stringify([method, hashes, held ?? null])),
    sheets: dimensions.reduce((sum, dimension) => sum + input.tables[dimension].count, 0),
    sheetsLeftOut: input.sheetsLeftOut,
    calibrations: {
      transparency: calibrationIn(workings.transparency),
      communication: calibrationIn(workings.communication),
    },
    sets: { transparency: transparency.sets, communication: communication.sets },
    rows: [...transparency.rows, ...communication.rows],
  }
  return { snapshot, workings }
}

function workedOut(
  dimension: Dimension,
  input: RankingInput,
  parameters: Parameters,
  held?: Calibrations,
): Workings {
  const table = input.tables[dimension]
  const byPeople = rightsOf(table, parameters)
  const rights = discounted(byPeople, table, parameters, held?.[dimension].lessons)
  const evidence = Float64Array.from(
    input.organisations,
    (organisation) => organisation.evidence?.[dimension] ?? Number.NaN,
  )
  const evaluators = input.evaluatorIds.length
  const fit = fitted(
    {
      table,
      evaluators,
      right: rights.right,
      before: byPeople.right,
      evidence,
      ...(held && { held: held[dimension] }),
    },
    parameters,
  )
  return { rights, byPeople: byPeople.right, fit }
}

function calibrationIn({ fit, rights }: Workings): Calibration {
  return { ...fit.calibration, lessons: rights.lessons }
}

/** Names the input: sorted ids, evidence, traits and the ordered columns. */
function inputHash({ organisations, evaluatorIds, tables, sheetsLeftOut }: RankingInput): string {
  const criteria = dimensions.map((dimension) => tables[dimension].criteria)
  const listed = organisations.map(({ id, evidence, traits }) => [
    id,
    evidence?.transparency,
    evidence?.communication,
    setKey(traits ?? {}),
  ])
  const columns = dimensions.flatMap((dimension) => tableBytes(tables[dimension]).map(sha256))
  const joined = sha256(bytesOf(tables.transparency.joinedDay))
  return textHash(JSON.stringify([listed, evaluatorIds, joined, criteria, sheetsLeftOut, columns]))
}

function textHash(text: string): string {
  return sha256(new TextEncoder().encode(text))
}
