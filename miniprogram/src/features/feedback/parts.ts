// The answers to one question as parts of a bar.
import type { Answer } from '@ngo2/shared/evaluations/evaluation'
import type { Spread } from '@ngo2/shared/improvements/feedback'

export interface Part {
  readonly answer: Answer
  readonly people: number
  /** Of all who were asked, in per cent. */
  readonly widthPercent: number
}

/** From "seen" to "don't know", without answers nobody gave. */
const order = ['seen', 'partly', 'none', 'unknown'] as const satisfies readonly Answer[]

export function partsOf({ people }: Pick<Spread, 'people'>): Part[] {
  const counts = order.map((answer) => ({ answer, people: people[answer] ?? 0 }))
  const all = counts.reduce((sum, one) => sum + one.people, 0)
  return counts
    .filter((one) => one.people > 0)
    .map((one) => ({ ...one, widthPercent: (one.people / all) * 100 }))
}
