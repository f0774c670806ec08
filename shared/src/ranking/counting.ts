// How one sheet counts, as its giver may read it: its right, and the rule that took the most from it.
import { isTeam } from './inputs'
import type { Workings } from './pipeline'
import { rules } from './stages/provenance'
import type { SheetTable } from './table'

export interface SheetCounting {
  /** 0 to 1, two decimals. */
  readonly right: number
  /** Absent where it counts in full. */
  readonly rule?: string
}

/** Of sheet e. Rights before provenance are those of who gave it: team, level. */
export function countingOf(
  table: SheetTable,
  { rights, byPeople }: Pick<Workings, 'rights' | 'byPeople'>,
): (e: number) => SheetCounting {
  return (e) => {
    const [whole, left] = [byPeople[e] ?? 0, rights.right[e] ?? 0]
    const right = Math.round(left * 100) / 100
    if (right === 1) return { right }
    const ofPeople = isTeam(table.marks[e] ?? 0) ? 'team' : 'level'
    const ofSheets = rules[(rights.rule[e] ?? 0) - 1]
    const rule = ofSheets !== undefined && whole - left > 1 - whole ? ofSheets : ofPeople
    return { right, rule }
  }
}
