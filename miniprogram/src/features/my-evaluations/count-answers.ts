// An evaluation in two numbers.
import type { Answers } from '@ngo2/shared/evaluations/evaluation'

/** How many questions were answered, and how many with "don't know". */
export function countAnswers(answers: Answers): { known: number; unknown: number } {
  const given = Object.values(answers)
  const unknown = given.filter((answer) => answer === 'unknown').length
  return { known: given.length - unknown, unknown }
}
