// What moved a figure, as lines of points: those that changed anything, and their sum at the end.
import type { Move, MovingStep } from '@ngo2/shared/ranking/moves'

export interface MovedLine {
  readonly what: MovingStep | 'sum'
  /** Points on the stick, one decimal. */
  readonly points: number
}

/** The sum stands alone where no step changed. */
export function movedLines({ by, score }: Move): MovedLine[] {
  const steps = by.filter(({ points }) => points !== 0).map(({ step, points }) => ({ what: step, points }))
  return [...steps, { what: 'sum', points: score }]
}
