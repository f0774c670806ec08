// Puts shards together: ids sorted, one sheet per person and organisation, in an order no reader can influence.
import type { Dimension } from '../evaluations/criterion'
import {
  type SheetColumns,
  type SheetShard,
  type Trace,
  type Traced,
  tracedBy,
  traces,
  unanswered,
  unknownDay,
} from './inputs'
import { type LooseSheets, ordered } from './ordering'
import type { Traits } from './peers'
import type { SheetTable } from './table'

/** An organisation to be ranked, with what reviewers found in its documents: 0 to 5 a dimension, where there is any. */
export interface RankedOrganisation {
  readonly id: string
  readonly evidence?: Partial<Record<Dimension, number>>
  /** Where the source says what kind of organisation it is. */
  readonly traits?: Traits
}

export interface RankingInput {
  /** Sorted by code unit. */
  readonly organisations: readonly RankedOrganisation[]
  /** Sorted by code unit. */
  readonly evaluatorIds: readonly string[]
  readonly tables: Readonly<Record<Dimension, SheetTable>>
  /** Sheets on organisations that are not (or no longer) among those to be ranked. */
  readonly sheetsLeftOut: number
}

/**
 * The whole input of one run. Where a person's sheets on an organisation meet, the last day counts; on one day the
 * lower sheet does, so that saying it twice never helps.
 */
export function gather(
  shards: readonly SheetShard[],
  organisations: readonly RankedOrganisation[],
): RankingInput {
  const ranked = uniqueById(organisations)
  const organisationIndex = indexOfIds(ranked.map(({ id }) => id))
  const evaluatorIds = [...new Set(shards.flatMap((shard) => shard.evaluatorIds))].sort()
  const evaluatorIndex = indexOfIds(evaluatorIds)
  const names = [...new Set(shards.flatMap((shard) => shard.names))]
  const nameIndex = indexOfIds(names)
  const joinedDay = new Int32Array(evaluatorIds.length).fill(unknownDay)
  const parts = shards.map((shard) => {
    const evaluator = Uint32Array.from(shard.evaluatorIds, (id) => evaluatorIndex.get(id) ?? 0)
    for (let u = 0; u < evaluator.length; u++) {
      const at = evaluator[u] ?? 0
      joinedDay[at] = Math.min(joinedDay[at] ?? unknownDay, shard.joinedDay[u] ?? unknownDay)
    }
    const organisation = Int32Array.from(shard.organisationIds, (id) => organisationIndex.get(id) ?? -1)
    const name = Uint32Array.from(shard.names, (text) => nameIndex.get(text) ?? 0)
    return { columns: shard.columns, evaluator, organisation, name }
  })
  let sheetsLeftOut = 0
  const tableOf = (dimension: Dimension): SheetTable => {
    const joined = join(parts.map((part) => ({ ...part, columns: part.columns[dimension] })))
    sheetsLeftOut += joined.leftOut
    return ordered({ ...joined.sheets, names }, ranked.length, joinedDay)
  }
  const tables = { transparency: tableOf('transparency'), communication: tableOf('communication') }
  return { organisations: ranked, evaluatorIds, tables, sheetsLeftOut }
}

interface Part {
  readonly columns: SheetColumns
  /** From the shard's indices to the run's; −1 where it is not to be ranked. */
  readonly evaluator: Uint32Array
  readonly organisation: Int32Array
  readonly name: Uint32Array
}

interface Joined {
  readonly sheets: Omit<LooseSheets, 'names'>
  readonly leftOut: number
}

function join(parts: readonly Part[]): Joined {
  const criteria = [...new Set(parts.flatMap(({ columns }) => columns.criteria))].sort()
  const room = parts.reduce((sum, part) => sum + part.columns.count, 0)
  const left = (trace: Trace) => parts.some(({ columns }) => columns.traced[trace].sheet.length > 0)
  const sheets = {
    criteria,
    evaluator: new Uint32Array(room),
    organisation: new Uint32Array(room),
    day: new Uint16Array(room),
    marks: new Uint8Array(room),
    answers: new Uint8Array(room * criteria.length).fill(unanswered),
    named: tracedBy((trace) => new Uint32Array(left(trace) ? room : 0)),
  }
  let count = 0
  for (const { columns: from, evaluator, organisation, name } of parts) {
    const place = from.criteria.map((criterion) => criteria.indexOf(criterion))
    const moved = new Int32Array(from.count).fill(-1)
    for (let e = 0; e < from.count; e++) {
      const i = organisation[from.organisation[e] ?? 0] ?? -1
      if (i < 0) continue
      sheets.organisation[count] = i
      sheets.evaluator[count] = evaluator[from.evaluator[e] ?? 0] ?? 0
      sheets.day[count] = from.day[e] ?? 0
      sheets.marks[count] = from.marks[e] ?? 0
      for (let c = 0; c < place.length; c++) {
        const at = count * criteria.length + (place[c] ?? 0)
        sheets.answers[at] = from.answers[e * place.length + c] ?? unanswered
      }
      moved[e] = count++
    }
    for (const trace of traces) noteNames(from.traced[trace], moved, name, sheets.named[trace])
  }
  return { sheets: { ...sheets, count }, leftOut: room - count }
}

function noteNames({ sheet, group }: Traced, moved: Int32Array, name: Uint32Array, into: Uint32Array): void {
  for (let k = 0; k < sheet.length; k++) {
    const at = moved[sheet[k] ?? 0] ?? -1
    if (at >= 0) into[at] = (name[group[k] ?? 0] ?? 0) + 1
  }
}

function uniqueById(organisations: readonly RankedOrganisation[]): RankedOrganisation[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  if (byId.size < organisations.length) throw new RangeError('an organisation is listed twice')
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function indexOfIds(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, index) => [id, index]))
}
