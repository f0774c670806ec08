// The sheets of one dimension as the stages read them: by organisation, then evaluator, each pair once.
import { type Trace, type Traced, traces } from './inputs'
import { bytesOf } from './shard'

/** Columns of 7 bytes a sheet and one for every criterion, 8 for every trace, 4 for every person and organisation. */
export interface SheetTable {
  readonly criteria: readonly string[]
  readonly count: number
  /** Sheets of organisation i are those from `first[i]` up to, without, `first[i + 1]`. */
  readonly first: Uint32Array
  /** By sheet: index into the run's evaluators; day; level, team, tie, invited, restored (`marksOf` in inputs). */
  readonly evaluator: Uint32Array
  readonly day: Uint16Array
  readonly marks: Uint8Array
  /** `criteria.length` bytes a sheet: score × 50, or `unanswered`. */
  readonly answers: Uint8Array
  /**
   * Sheets that share a device, a link or a helper with somebody else's: groups are numbered in the order of their
   * first sheet, so that names leave nothing behind. What only one person left is no trace.
   */
  readonly traced: Readonly<Record<Trace, Traced>>
  /** By evaluator: the day the account was made, or `unknownDay`. The same column for both dimensions. */
  readonly joinedDay: Int32Array
}

/** Every column as bytes, in one order: what a run's input is known by. */
export function tableBytes({ first, evaluator, day, marks, answers, traced }: SheetTable): Uint8Array[] {
  const left = traces.flatMap((trace) => [traced[trace].sheet, traced[trace].group])
  return [first, evaluator, day, marks, answers, ...left].map(bytesOf)
}
