// What moved a figure between two snapshots: the difference of every step, adding up to the difference of the scores.
import type { Reasons, Steps } from './standing'

/** Steps that add to a score, and those that are taken off. */
const added = ['plainMean', 'weighing', 'startPull'] as const
const takenOff = ['questionsRemoved', 'leniencyRemoved'] as const
export type MovingStep = (typeof added)[number] | (typeof takenOff)[number]

export interface Move {
  /** score after − score before = Σ of the moves, points 0–100, one decimal. */
  readonly score: number
  readonly by: readonly { readonly step: MovingStep; readonly points: number }[]
  readonly people: number
}

/** Nothing where one of the two shows no figure: then there are no steps to compare. */
export function moveBetween(before: Reasons, after: Reasons): Move | undefined {
  const [was, is] = [before.steps, after.steps]
  if (was === undefined || is === undefined) return undefined
  const difference = (step: keyof Steps) => Math.round((is[step] - was[step]) * 10) / 10
  return {
    score: difference('score'),
    by: [
      ...added.map((step) => ({ step, points: difference(step) })),
      ...takenOff.map((step) => ({ step, points: 0 - difference(step) })),
    ],
    people: after.standing.people - before.standing.people,
  }
}
