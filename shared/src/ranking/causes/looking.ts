// Looks at organisations one by one: lays their sheets out by what they say and how doubtful their signs are, and reads them.
import { isInvited, isRestored } from '../inputs'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'
import { type Desk, read } from './reading'
import { doubtStep, doubts, neutral, type Readings } from './readings'
import { steps } from './shapes'
import { type Sign, signNames } from './sign'
import type { Signs } from './signs'

/** By sign and value: how many times more often it is found among false sheets than among honest ones. */
export type Telling = Readonly<Record<Sign, readonly number[]>>

export interface Work {
  readonly table: SheetTable
  readonly parameters: Parameters
  readonly signs: Signs
  /** By sheet: how often it is heard, 0 to 1 (0 without a right); its mean's step; its doubt in (fractions of) steps. */
  readonly heard: Float32Array
  readonly step: Uint8Array
  readonly doubt: Float32Array
  readonly chance: Float32Array
  readonly desk: Desk
}

/** Notes every sheet's doubt: the signs' logarithms added up (naive Bayes), kept inside the table. */
export function weighSigns(
  { table, signs, doubt }: Work,
  telling: Telling,
  organisations: Uint32Array,
): void {
  const columns = signNames.map((sign) => signs[sign])
  const logs = signNames.map((sign) =>
    Float64Array.from(telling[sign], (ratio) => Math.log(ratio) / doubtStep),
  )
  for (const i of organisations) {
    for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
      const marks = table.marks[e] ?? 0
      if (isInvited(marks) || isRestored(marks)) {
        doubt[e] = 0
        continue
      }
      let sum = neutral
      for (let s = 0; s < columns.length; s++) sum += logs[s]?.[columns[s]?.[e] ?? 0] ?? 0
      doubt[e] = Math.min(doubts - 1, Math.max(1, sum))
    }
  }
}

/** Lays one organisation's sheets on the desk: a doubt between two steps is divided between them. Answers how many, blind ones less than once. */
export function lay({ table, heard: given, step, doubt, desk }: Work, i: number): number {
  desk.heard.fill(0)
  let heard = 0
  for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
    const once = given[e] ?? 0
    if (once === 0) continue
    heard += once
    const at = cellOf(doubt[e] ?? 0, step[e] ?? 0)
    const above = (doubt[e] ?? 0) % 1
    desk.heard[at] = (desk.heard[at] ?? 0) + once * (1 - above)
    if (above > 0) desk.heard[at + steps] = (desk.heard[at + steps] ?? 0) + once * above
  }
  return heard
}

function cellOf(doubt: number, step: number): number {
  return Math.floor(doubt) * steps + step
}

export interface Found {
  /** By organisation read, in their order. */
  readonly attacked: number[]
  /** Of those with a few sheets at least. */
  readonly standings: number[]
}

/** Sheets that let an organisation show what organisations are like. */
const sheetsToShow = 4

/** Reads these organisations and notes the chance of falsehood on their sheets. */
export function readAll(work: Work, readings: Readings, organisations: Uint32Array): Found {
  const { table, heard: given, step, doubt, chance, desk } = work
  const found: Found = { attacked: [], standings: [] }
  for (const i of organisations) {
    const heard = lay(work, i)
    if (heard === 0) {
      found.attacked.push(0)
      continue
    }
    const verdict = read(desk, readings)
    found.attacked.push(verdict.attacked)
    if (heard >= sheetsToShow) found.standings.push(verdict.standing)
    for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
      if (given[e] === 0) continue
      const at = cellOf(doubt[e] ?? 0, step[e] ?? 0)
      const above = (doubt[e] ?? 0) % 1
      const here = desk.falsehood[at] ?? 0
      chance[e] = above > 0 ? (1 - above) * here + above * (desk.falsehood[at + steps] ?? 0) : here
    }
  }
  return found
}
