// Puts shards together: ids sorted, one sheet per person and organisation, in an order no reader can influence.
import type { Dimension } from '../evaluations/criterion'
import { type SheetColumns, type SheetShard, unanswered } from './inputs'
import { emptyColumns, ordered, type SheetTable } from './table'

/** An organisation to be ranked, with what reviewers found in its documents: 0 to 5 a dimension, where there is any. */
export interface RankedOrganisation {
  readonly id: string
  readonly evidence?: Partial<Record<Dimension, number>>
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
  const parts = shards.map((shard) => ({
    columns: shard.columns,
    evaluator: shard.evaluatorIds.map((id) => evaluatorIndex.get(id) ?? 0),
    organisation: shard.organisationIds.map((id) => organisationIndex.get(id) ?? -1),
  }))
  let sheetsLeftOut = 0
  const tableOf = (dimension: Dimension): SheetTable => {
    const joined = join(parts.map((part) => ({ ...part, columns: part.columns[dimension] })))
    sheetsLeftOut += joined.leftOut
    return ordered(joined.columns, ranked.length, evaluatorIds.length)
  }
  const tables = { transparency: tableOf('transparency'), communication: tableOf('communication') }
  return { organisations: ranked, evaluatorIds, tables, sheetsLeftOut }
}

interface Part {
  readonly columns: SheetColumns
  /** From the shard's indices to the run's; −1 where it is not to be ranked. */
  readonly evaluator: readonly number[]
  readonly organisation: readonly number[]
}

function join(parts: readonly Part[]): { columns: SheetColumns; leftOut: number } {
  const criteria = [...new Set(parts.flatMap(({ columns }) => columns.criteria))].sort()
  const columns = emptyColumns(
    criteria,
    parts.reduce((sum, part) => sum + part.columns.count, 0),
  )
  let count = 0
  let leftOut = 0
  for (const { columns: from, evaluator, organisation } of parts) {
    const place = from.criteria.map((criterion) => criteria.indexOf(criterion))
    for (let e = 0; e < from.count; e++) {
      const i = organisation[from.organisation[e] ?? 0] ?? -1
      if (i < 0) {
        leftOut++
        continue
      }
      columns.organisation[count] = i
      columns.evaluator[count] = evaluator[from.evaluator[e] ?? 0] ?? 0
      columns.day[count] = from.day[e] ?? 0
      columns.marks[count] = from.marks[e] ?? 0
      for (const [c, at] of place.entries()) {
        columns.answers[count * criteria.length + at] = from.answers[e * place.length + c] ?? unanswered
      }
      count++
    }
  }
  return { columns: { ...columns, count }, leftOut }
}

function uniqueById(organisations: readonly RankedOrganisation[]): RankedOrganisation[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  if (byId.size < organisations.length) throw new RangeError('an organisation is listed twice')
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function indexOfIds(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, index) => [id, index]))
}
