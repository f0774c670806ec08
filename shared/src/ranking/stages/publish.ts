// Stage 4, publish: who may show a figure, and where its interval lies against the others of its kind.
import { median } from '../../maths/median'
import { tieIn } from '../inputs'
import type { Parameters } from '../parameters'
import type { Section } from '../standing'
import type { SheetTable } from '../table'

export const publishIdentity = 'publish/one-peer-set-1'

/** Who was counted on one organisation. */
export interface Hearing {
  readonly people: number
  readonly countedRight: number
  /** Kinds of people among them. */
  readonly roles: number
  /** People whose kind nobody wrote down: files from outside do not say it, the app always does. */
  readonly untold: number
}

/** Points 0–100, one decimal; what is decided on is what is shown. */
export interface Figure {
  readonly score: number
  readonly lo: number
  readonly hi: number
}

/** By organisation: how many people of how many kinds counted, with how much right. */
export function hearings(table: SheetTable, right: Float64Array): Hearing[] {
  return Array.from({ length: table.first.length - 1 }, (_, i) => {
    const ties = new Set<number>()
    let people = 0
    let countedRight = 0
    let untold = 0
    for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
      if (right[e] === 0) continue
      people++
      countedRight += right[e] ?? 0
      const tie = tieIn(table.marks[e] ?? 0)
      if (tie > 0) ties.add(tie)
      else untold++
    }
    return { people, countedRight, roles: ties.size, untold }
  })
}

/** Enough people, enough counted right, and – where everybody's kind is known – enough kinds of people. */
export function mayShowFigure(hearing: Hearing, { publish }: Parameters): boolean {
  const { people, countedRight, roles, untold } = hearing
  return (
    people >= publish.peopleMin &&
    countedRight >= publish.countedRightMin &&
    (untold > 0 || roles >= publish.rolesMin)
  )
}

/** Section of every figure: wholly above the median of those shown, across it, wholly below, or not shown yet. */
export function sections(figures: readonly Figure[], shown: readonly boolean[]): Section[] {
  const middle = median(figures.filter((_, i) => shown[i]).map(({ score }) => score))
  return figures.map(({ lo, hi }, i) => {
    if (!shown[i]) return 'collecting'
    if (lo > middle) return 'above'
    return hi < middle ? 'below' : 'across'
  })
}
