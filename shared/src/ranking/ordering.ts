// Brings sheets into their one order and keeps one of each pair, whatever the order they came in.
import { type Trace, type Traced, tracedBy, traces, unanswered } from './inputs'
import { sortedBy } from './sorting'
import type { SheetTable } from './table'

/** Sheets as they came, in any order, pairs perhaps twice. */
export interface LooseSheets {
  readonly criteria: readonly string[]
  readonly count: number
  readonly evaluator: Uint32Array
  readonly organisation: Uint32Array
  readonly day: Uint16Array
  readonly marks: Uint8Array
  readonly answers: Uint8Array
  /** By sheet: one more than the index of the name, 0 where there is none; empty where no sheet left such a trace. */
  readonly named: Readonly<Record<Trace, Uint32Array>>
  readonly names: readonly string[]
}

/** The table of these sheets; where a pair meets itself the later day stays, on one day the lower sheet. */
export function ordered(loose: LooseSheets, organisations: number, joinedDay: Int32Array): SheetTable {
  const asTheyCame = Uint32Array.from({ length: loose.count }, (_, e) => e)
  const byEvaluator = sortedBy(loose.evaluator, joinedDay.length, asTheyCame)
  const order = sortedBy(loose.organisation, organisations, byEvaluator)
  const first = new Uint32Array(organisations + 1)
  let count = 0
  for (const e of order) {
    const last = order[count - 1]
    const again = count > 0 && last !== undefined && samePair(loose, e, last)
    if (!again) order[count++] = e
    else if (replaces(loose, e, last)) order[count - 1] = e
    first[(loose.organisation[e] ?? 0) + 1] = count
  }
  for (let i = 1; i <= organisations; i++) first[i] = Math.max(first[i] ?? 0, first[i - 1] ?? 0)
  return columnsIn(loose, order.subarray(0, count), first, joinedDay)
}

function samePair({ organisation, evaluator }: LooseSheets, a: number, b: number): boolean {
  return organisation[a] === organisation[b] && evaluator[a] === evaluator[b]
}

/** A later day replaces; on the same day the lower mean, then whatever sorts first, so that no order of rows matters. */
function replaces(loose: LooseSheets, e: number, standing: number): boolean {
  const [day, dayNow] = [loose.day[e] ?? 0, loose.day[standing] ?? 0]
  if (day !== dayNow) return day > dayNow
  const [mean, meanNow] = [meanAnswer(loose, e), meanAnswer(loose, standing)]
  if (mean !== meanNow) return mean < meanNow
  return fullText(loose, e) < fullText(loose, standing)
}

function answersOf({ answers, criteria }: LooseSheets, e: number): Uint8Array {
  return answers.subarray(e * criteria.length, (e + 1) * criteria.length)
}

function meanAnswer(loose: LooseSheets, e: number): number {
  const given = answersOf(loose, e).filter((answer) => answer !== unanswered)
  return given.reduce((sum, answer) => sum + answer, 0) / given.length
}

function fullText(loose: LooseSheets, e: number): string {
  const names = traces.map((trace) => loose.names[(loose.named[trace][e] ?? 0) - 1] ?? '')
  return JSON.stringify([loose.marks[e], ...answersOf(loose, e), ...names])
}

/** Without criteria that only replaced sheets had answered: who is replaced leaves no trace. */
function columnsIn(
  loose: LooseSheets,
  order: Uint32Array,
  first: Uint32Array,
  joinedDay: Int32Array,
): SheetTable {
  const width = loose.criteria.length
  const kept = loose.criteria.flatMap((_, c) =>
    order.some((e) => loose.answers[e * width + c] !== unanswered) ? [c] : [],
  )
  const table = {
    criteria: kept.flatMap((c) => loose.criteria[c] ?? []),
    count: order.length,
    first,
    evaluator: new Uint32Array(order.length),
    day: new Uint16Array(order.length),
    marks: new Uint8Array(order.length),
    answers: new Uint8Array(order.length * kept.length),
    joinedDay,
  }
  for (let at = 0; at < order.length; at++) {
    const e = order[at] ?? 0
    table.evaluator[at] = loose.evaluator[e] ?? 0
    table.day[at] = loose.day[e] ?? 0
    table.marks[at] = loose.marks[e] ?? 0
    for (let k = 0; k < kept.length; k++) {
      table.answers[at * kept.length + k] = loose.answers[e * width + (kept[k] ?? 0)] ?? unanswered
    }
  }
  const traced = tracedBy((trace) => shared(loose.named[trace], order, table.evaluator, loose.names.length))
  return { ...table, traced }
}

/** The sheets whose name somebody else's sheet bears too, their groups numbered as they first appear. */
function shared(named: Uint32Array, order: Uint32Array, evaluator: Uint32Array, names: number): Traced {
  if (named.length === 0) return { sheet: new Uint32Array(0), group: new Uint32Array(0) }
  const somebody = new Uint32Array(names + 1)
  const isShared = new Uint8Array(names + 1)
  for (let at = 0; at < order.length; at++) {
    const name = named[order[at] ?? 0] ?? 0
    const u = (evaluator[at] ?? 0) + 1
    if (somebody[name] === 0) somebody[name] = u
    else if (somebody[name] !== u) isShared[name] = 1
  }
  isShared[0] = 0
  const sheet: number[] = []
  const group: number[] = []
  const numbers = new Map<number, number>()
  for (let at = 0; at < order.length; at++) {
    const name = named[order[at] ?? 0] ?? 0
    if (isShared[name] === 0) continue
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    sheet.push(at)
    group.push(number)
  }
  return { sheet: Uint32Array.from(sheet), group: Uint32Array.from(group) }
}
