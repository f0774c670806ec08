// Groups with a common cause: where they disagree with everybody else, they count for less than so many single voices.
import type { Trace } from '../inputs'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'
import { newcomerOfThisOne, type Signs } from './signs'

/** Causes a group may have: one phone, one link, one helper, the same crowded days, accounts made for this one. */
export const causes = ['device', 'link', 'helper', 'burst', 'newcomers'] as const
export type Cause = (typeof causes)[number]

/** One group on one organisation: what is told of it to those who review. Never who belongs to it. */
export interface Group {
  readonly organisation: number
  readonly cause: Cause
  readonly sheets: number
  /** Right the group had, and points by which it lies above (negative: below) everybody else. */
  readonly right: number
  readonly disagreement: number
  /** What is left of it, 0 to 1. */
  readonly share: number
  /** Its sheets, counted from the first of their organisation; of a large group, some. */
  readonly members: readonly number[]
}

/** Sheets of a group that a picture of it can show. */
const membersShown = 60

export interface Voices {
  readonly table: SheetTable
  /** By sheet: its right so far, and its plain mean in points. */
  readonly right: Float64Array
  readonly mean: Float32Array
  readonly signs: Signs
}

/** What a platform's single voices are like: mean and variance of organisations, variance of sheets on one of them. */
export interface Spreads {
  readonly middle: number
  readonly between: number
  readonly spread: number
}

/**
 * Answers for every sheet the share of its right that its groups leave it (the smallest counts), and which cause that was
 * (one more than its index; 0 none).
 *
 * A group may share an effect c with variance γ². W rights that share it tell as much as W/(1 + ρ(W − 1)) that do not,
 * ρ = γ²/(γ² + σ²) (Kish's design effect, 1965). γ² is what the group's distance from everybody else leaves beyond
 * chance: max(0, D² − doubt·Var D), Var D = σ²/W + 1/(W_others/σ² + 1/τ²). So those who agree count nearly whole.
 */
export function groupShares(
  voices: Voices,
  spreads: Spreads,
  { provenance }: Parameters,
): { share: Float32Array; cause: Uint8Array; groups: Group[] } {
  const { table, signs } = voices
  const share = new Float32Array(table.count).fill(1)
  const cause = new Uint8Array(table.count)
  const groups: Group[] = []
  const sums = openSums(table)
  for (let organisation = 0; organisation + 1 < table.first.length; organisation++) {
    const [from, to] = [table.first[organisation] ?? 0, table.first[organisation + 1] ?? 0]
    const all = sumOf(voices, from, to, () => true)
    const judge = (named: Cause, group: Sum, members: Iterable<number>) => {
      if (group.sheets < 2 || group.right === 0) return
      const { disagreement, left } = judged(group, all, spreads, provenance.doubt)
      if (left === 1) return
      const those = [...members]
      groups.push({
        organisation,
        cause: named,
        sheets: group.sheets,
        right: group.right,
        disagreement,
        share: left,
        members: those.slice(0, membersShown).map((e) => e - from),
      })
      for (const e of those) {
        if (left >= (share[e] ?? 1)) continue
        share[e] = left
        cause[e] = causes.indexOf(named) + 1
      }
    }
    for (const trace of ['device', 'link', 'helper'] as const) sums.judgeTraced(voices, trace, to, judge)
    const crowd = (e: number) => (signs.burst[e] ?? 0) > 0
    judge('burst', sumOf(voices, from, to, crowd), those(from, to, crowd))
    const fresh = (e: number) => signs.account[e] === newcomerOfThisOne
    judge('newcomers', sumOf(voices, from, to, fresh), those(from, to, fresh))
  }
  return { share, cause, groups }
}

interface Sum {
  sheets: number
  right: number
  said: number
}

function judged(group: Sum, all: Sum, { middle, between, spread }: Spreads, doubt: number) {
  const noise = spread * spread
  const start = noise / (between * between)
  const others = Math.max(0, all.right - group.right) + start
  const middleOfOthers = (all.said - group.said + start * middle) / others
  const disagreement = group.said / group.right - middleOfOthers
  const byChance = noise / group.right + noise / others
  const shared = Math.max(0, disagreement * disagreement - doubt * byChance)
  const alike = shared / (shared + noise)
  return { disagreement, left: 1 / (1 + alike * Math.max(0, group.right - 1)) }
}

function sumOf({ right, mean }: Voices, from: number, to: number, belongs: (e: number) => boolean): Sum {
  const sum = { sheets: 0, right: 0, said: 0 }
  for (let e = from; e < to; e++) if (belongs(e)) add(sum, right[e] ?? 0, mean[e] ?? 0)
  return sum
}

function add(sum: Sum, right: number, mean: number): void {
  if (right === 0) return
  sum.sheets++
  sum.right += right
  sum.said += right * mean
}

function* those(from: number, to: number, belongs: (e: number) => boolean): Iterable<number> {
  for (let e = from; e < to; e++) if (belongs(e)) yield e
}

/** Walks through the traces beside the sheets: both are in the same order. */
function openSums(table: SheetTable) {
  const at: Record<Trace, number> = { device: 0, link: 0, helper: 0 }
  return {
    judgeTraced(
      { right, mean }: Voices,
      trace: Trace,
      to: number,
      judge: (cause: Cause, group: Sum, members: Iterable<number>) => void,
    ) {
      const { sheet, group } = table.traced[trace]
      const found = new Map<number, { sum: Sum; members: number[] }>()
      while (at[trace] < sheet.length && (sheet[at[trace]] ?? to) < to) {
        const e = sheet[at[trace]] ?? 0
        const g = group[at[trace]] ?? 0
        const one = found.get(g) ?? { sum: { sheets: 0, right: 0, said: 0 }, members: [] }
        found.set(g, one)
        add(one.sum, right[e] ?? 0, mean[e] ?? 0)
        one.members.push(e)
        at[trace]++
      }
      for (const { sum, members } of found.values()) judge(trace, sum, members)
    },
  }
}
