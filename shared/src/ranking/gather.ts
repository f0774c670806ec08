// Puts shards together: ids sorted, one sheet per person and organisation, in an order no reader can influence.
import { type Dimension, dimensions } from '../evaluations/criterion'
import { type SheetColumns, type SheetShard, unanswered } from './inputs'
import { sortedBy } from './sorting'

/** An organisation to be ranked, with what reviewers found in its documents: 0 to 5 a dimension, where there is any. */
export interface RankedOrganisation {
  readonly id: string
  readonly evidence?: Partial<Record<Dimension, number>>
}

/** Columns whose indices point into the sorted ids, ordered by organisation, then evaluator, each pair once. */
export interface SheetTable extends SheetColumns {
  /** Sheets of organisation i are those from `first[i]` up to, without, `first[i + 1]`. */
  readonly first: Uint32Array
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
  const [transparency, communication] = dimensions.map(tableOf)
  if (transparency === undefined || communication === undefined)
    throw new RangeError('a dimension is missing')
  return { organisations: ranked, evaluatorIds, tables: { transparency, communication }, sheetsLeftOut }
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

function ordered(from: SheetColumns, organisations: number, evaluators: number): SheetTable {
  const byEvaluator = sortedBy(
    from.evaluator,
    evaluators,
    Uint32Array.from({ length: from.count }, (_, e) => e),
  )
  const order = sortedBy(from.organisation, organisations, byEvaluator)
  const width = from.criteria.length
  const into = emptyColumns(from.criteria, from.count)
  const first = new Uint32Array(organisations + 1)
  let count = 0
  for (const e of order) {
    const i = from.organisation[e] ?? 0
    const u = from.evaluator[e] ?? 0
    const again = count > 0 && into.organisation[count - 1] === i && into.evaluator[count - 1] === u
    if (again && !replaces(from, e, into, count - 1)) continue
    const at = again ? count - 1 : count++
    into.organisation[at] = i
    into.evaluator[at] = u
    into.day[at] = from.day[e] ?? 0
    into.marks[at] = from.marks[e] ?? 0
    into.answers.set(from.answers.subarray(e * width, (e + 1) * width), at * width)
    first[i + 1] = count
  }
  for (let i = 1; i <= organisations; i++) first[i] = Math.max(first[i] ?? 0, first[i - 1] ?? 0)
  return { ...cutTo(into, count), first }
}

/** A later day replaces; on the same day the lower mean, then whatever sorts first, so that no order of rows matters. */
function replaces(from: SheetColumns, e: number, into: SheetColumns, at: number): boolean {
  const [day, dayNow] = [from.day[e] ?? 0, into.day[at] ?? 0]
  if (day !== dayNow) return day > dayNow
  const [mean, meanNow] = [meanAnswer(from, e), meanAnswer(into, at)]
  if (mean !== meanNow) return mean < meanNow
  return fullText(from, e) < fullText(into, at)
}

function meanAnswer({ answers, criteria }: SheetColumns, e: number): number {
  const given = answers
    .subarray(e * criteria.length, (e + 1) * criteria.length)
    .filter((a) => a !== unanswered)
  return given.reduce((sum, answer) => sum + answer, 0) / given.length
}

function fullText({ answers, criteria, marks }: SheetColumns, e: number): string {
  return [marks[e], ...answers.subarray(e * criteria.length, (e + 1) * criteria.length)].join()
}

function emptyColumns(criteria: readonly string[], count: number): SheetColumns {
  return {
    criteria,
    count,
    evaluator: new Uint32Array(count),
    organisation: new Uint32Array(count),
    day: new Uint16Array(count),
    marks: new Uint8Array(count),
    answers: new Uint8Array(count * criteria.length).fill(unanswered),
  }
}

function cutTo(columns: SheetColumns, count: number): SheetColumns {
  return {
    criteria: columns.criteria,
    count,
    evaluator: columns.evaluator.subarray(0, count),
    organisation: columns.organisation.subarray(0, count),
    day: columns.day.subarray(0, count),
    marks: columns.marks.subarray(0, count),
    answers: columns.answers.subarray(0, count * columns.criteria.length),
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
