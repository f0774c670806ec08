// The account of a figure written out: every sum closes with the very digits that are printed.
import type { Explanation, Steps } from '@ngo2/shared/ranking/standing'
import { pointsWords } from '@/ui/points'

/** Rights in sheets, at most two decimals: `5`, `4.5`, `117.72`. */
export function sheetsWords(right: number): string {
  return String(Math.round(right * 100) / 100)
}

/** `187 − 50.5 − 8.78 = 127.72` */
export function rightsSum({ fullRight, removed, countedRight }: Explanation): string {
  const taken = removed.filter(({ right }) => right !== 0).map(({ right }) => `− ${sheetsWords(right)}`)
  return [sheetsWords(fullRight), ...taken, '=', sheetsWords(countedRight)].join(' ')
}

/** What each step adds to the plain mean, in points. */
export function changesOf(steps: Steps) {
  return {
    weighing: steps.weighing,
    questions: -steps.questionsRemoved,
    leniency: -steps.leniencyRemoved,
    start: steps.startPull,
  }
}

/** `65.0 − 1.4 − 0.2 = 63.4` */
export function pointsSum(steps: Steps): string {
  const changes = Object.values(changesOf(steps)).filter((change) => change !== 0)
  const terms = changes.map((change) => `${change < 0 ? '−' : '+'} ${pointsWords(Math.abs(change))}`)
  return [pointsWords(steps.plainMean), ...terms, '=', pointsWords(steps.score)].join(' ')
}

export interface Piece {
  readonly rule: string
  readonly right: number
  /** Of the full right, in per cent. */
  readonly widthPercent: number
}

/** The rules that took something, largest first, with their share of the bar. */
export function piecesOf({ fullRight, removed }: Explanation): Piece[] {
  return removed
    .filter(({ right }) => right > 0)
    .sort((a, b) => b.right - a.right)
    .map(({ rule, right }) => ({ rule, right, widthPercent: (right / fullRight) * 100 }))
}
