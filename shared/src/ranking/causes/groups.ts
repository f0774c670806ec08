// Groups with a common cause: where they disagree with everybody else, they count for less than so many single voices.
import { isInvited, isRestored, type Trace } from '../inputs'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'
import { type Cause, causes } from './cause'
import { newcomerOfThisOne, type Signs } from './signs'

/** One group on one organisation: what is told of it to those who review. Never who belongs to it. */
export interface Group {
  readonly organisation: number
  readonly cause: Cause
  readonly sheets: number
  /** Right the group had, and points by which it lies above (negative: below) everybody else. */
  readonly right: number
  readonly disagreement: number
  /** What is left of that right after all that was taken, 0 to 1. */
  readonly share: number
  /** Its sheets, counted from the first of their organisation; of a large group, some. */
  readonly members: readonly number[]
}

/** A group that kept no more than this of its right is told to those who review. */
const keptToBeTold = 0.8
/** Sheets of a group that a picture of it can show. */
const membersShown = 60

export interface Voices {
  readonly table: SheetTable
  /** By sheet: its right before anything was held false, and since; and its plain mean in points. */
  readonly before: Float64Array
  readonly right: Float64Array
  readonly mean: Float32Array
  readonly signs: Signs
}

/** What a platform's single voices are like: mean and variance of organisations, variance of sheets on one of them. */
export interface Spreads {
  readonly middle: number
  readonly between: number
  readonly spread: number
  /** By cause, 0 to 1: how far this platform has shown that it goes with falsehood. */
  readonly telling: Readonly<Record<Cause, number>>
}

/**
 * Answers for every sheet the share of its right that its groups leave it (the smallest counts), and which cause that was
 * (one more than its index; 0 none).
 *
 * People drawn by lot and sheets restored on appeal belong to no group: they are among the others.
 *
 * A group may share an effect c with variance γ². W rights that share it tell as much as W/(1 + ρ(W − 1)) that do not,
 * ρ = t·γ²/(γ² + σ²) (Kish's design
 * effect, 1965), t being how far the cause goes with falsehood on this platform. γ² is what the group's distance from everybody else leaves beyond
 * chance: max(0, D² − doubt·Var D), Var D = σ²/W + 1/(W_others/σ² + 1/τ²). So those who agree count nearly whole.
 */
export function groupShares(
  voices: Voices,
  spreads: Spreads,
  { provenance }: Parameters,
): { share: Float32Array; cause: Uint8Array; groups: Group[] } {
  const { table, signs, before } = voices
  const { telling } = spreads
  const mayBelong = (e: number) => !isInvited(table.marks[e] ?? 0) && !isRestored(table.marks[e] ?? 0)
  const share = new Float32Array(table.count).fill(1)
  const cause = new Uint8Array(table.count)
  const groups: Group[] = []
  const traces = openTraces(table)
  for (let organisation = 0; organisation + 1 < table.first.length; organisation++) {
    const [from, to] = [table.first[organisation] ?? 0, table.first[organisation + 1] ?? 0]
    const all = sumOf(
      voices,
      those(from, to, () => true),
    )
    const judge = (named: Cause, members: readonly number[]) => {
      const group = sumOf(voices, members)
      if (group.sheets < 2) return
      const { disagreement, left } = judged(group, all, spreads, named, provenance.doubt)
      const had = members.reduce((sum, e) => sum + (before[e] ?? 0), 0)
      const kept = (left * group.right) / had
      if (kept <= keptToBeTold) {
        groups.push({
          organisation,
          cause: named,
          sheets: group.sheets,
          right: had,
          disagreement,
          share: kept,
          members: members.slice(0, membersShown).map((e) => e - from),
        })
      }
      if (left === 1) return
      for (const e of members) {
        if (left >= (share[e] ?? 1)) continue
        share[e] = left
        cause[e] = causes.indexOf(named) + 1
      }
    }
    for (const trace of ['device', 'link', 'helper'] as const) {
      for (const members of traces.until(trace, to)) judge(trace, members.filter(mayBelong))
    }
    if (telling.burst > 0)
      judge(
        'burst',
        those(from, to, (e) => (signs.burst[e] ?? 0) > 0 && mayBelong(e)),
      )
    if (telling.newcomers > 0) {
      judge(
        'newcomers',
        those(from, to, (e) => signs.account[e] === newcomerOfThisOne && mayBelong(e)),
      )
    }
  }
  return { share, cause, groups }
}

interface Sum {
  readonly sheets: number
  readonly right: number
  readonly said: number
}

function judged(
  group: Sum,
  all: Sum,
  { middle, between, spread, telling }: Spreads,
  cause: Cause,
  doubt: number,
) {
  const noise = spread * spread
  const start = noise / (between * between)
  const others = Math.max(0, all.right - group.right) + start
  const middleOfOthers = (all.said - group.said + start * middle) / others
  const disagreement = group.said / group.right - middleOfOthers
  const byChance = noise / group.right + noise / others
  const shared = Math.max(0, disagreement * disagreement - doubt * byChance)
  const alike = (telling[cause] * shared) / (shared + noise)
  return { disagreement, left: 1 / (1 + alike * Math.max(0, group.right - 1)) }
}

function those(from: number, to: number, belongs: (e: number) => boolean): number[] {
  const found = []
  for (let e = from; e < to; e++) if (belongs(e)) found.push(e)
  return found
}

function sumOf({ right, mean }: Voices, members: readonly number[]): Sum {
  const sum = { sheets: 0, right: 0, said: 0 }
  for (const e of members) {
    const r = right[e] ?? 0
    if (r === 0) continue
    sum.sheets++
    sum.right += r
    sum.said += r * (mean[e] ?? 0)
  }
  return sum
}

/** Walks through the traces beside the sheets: both are in the same order. */
function openTraces(table: SheetTable) {
  const at: Record<Trace, number> = { device: 0, link: 0, helper: 0 }
  return {
    /** The groups of this trace among the sheets before `to` that no earlier call has seen. */
    until(trace: Trace, to: number): Iterable<readonly number[]> {
      const { sheet, group } = table.traced[trace]
      const found = new Map<number, number[]>()
      for (; at[trace] < sheet.length && (sheet[at[trace]] ?? to) < to; at[trace]++) {
        const members = found.get(group[at[trace]] ?? 0) ?? []
        found.set(group[at[trace]] ?? 0, members)
        members.push(sheet[at[trace]] ?? 0)
      }
      return found.values()
    },
  }
}
