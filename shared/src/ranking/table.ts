// The sheets of one dimension in their one order: by organisation, then evaluator, each pair once.
import { type SheetColumns, unanswered } from './inputs'
import { sortedBy } from './sorting'

/** Columns whose indices point into the run's sorted ids. */
export interface SheetTable extends SheetColumns {
  /** Sheets of organisation i are those from `first[i]` up to, without, `first[i + 1]`. */
  readonly first: Uint32Array
}

/** Columns with room for `count` sheets in which nothing is answered. */
export function emptyColumns(criteria: readonly string[], count: number): SheetColumns {
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

/** The table of these columns; where a pair meets itself the later day stays, on one day the lower sheet. */
export function ordered(from: SheetColumns, organisations: number, evaluators: number): SheetTable {
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
  return { ...answeredOnly(cutTo(into, count)), first }
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

/** Without criteria that only replaced sheets had answered: who is replaced leaves no trace. */
function answeredOnly(columns: SheetColumns): SheetColumns {
  const { criteria, count, answers } = columns
  const width = criteria.length
  const kept = criteria.flatMap((_, c) => (isAnswered(columns, c) ? [c] : []))
  if (kept.length === width) return columns
  const narrow = new Uint8Array(count * kept.length)
  for (let e = 0; e < count; e++) {
    for (const [at, c] of kept.entries()) narrow[e * kept.length + at] = answers[e * width + c] ?? unanswered
  }
  return { ...columns, criteria: kept.flatMap((c) => criteria[c] ?? []), answers: narrow }
}

function isAnswered({ criteria, count, answers }: SheetColumns, c: number): boolean {
  for (let e = 0; e < count; e++) if (answers[e * criteria.length + c] !== unanswered) return true
  return false
}
