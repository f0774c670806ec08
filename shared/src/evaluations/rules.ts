// Decisions about evaluating, asked by the form and by the server alike.
import { allowed, type Decision, refused } from '../contract/errors'
import { type CriterionId, criteria, criteriaFor, type Dimension, dimensions, type Tie } from './criterion'
import { type Answers, answerScores } from './evaluation'

/** Evaluations one member may give in a day (Beijing time); changing one's mind is another one. */
export const evaluationsPerDay = 20
/** What one helper may write down for others in a day. */
export const helpedPerDay = 40
/** People before a dimension of an organisation shows a figure; below it reads 正在收集 n/15. */
export const peopleForAFigure = 15

/** Every question answered must be one this tie can answer from experience. */
export function mayAnswer(tie: Tie, answers: Answers): Decision<'evaluations.not_yours_to_answer'> {
  const open = criteriaFor(tie)
  const outside = (Object.keys(answers) as CriterionId[]).some((id) => !open.includes(id))
  return outside ? refused('evaluations.not_yours_to_answer') : allowed
}

/** Scores 0 to 5 of the counted answers in one dimension, by criterion; empty when nothing there was known. */
export function scoresIn(dimension: Dimension, answers: Answers): Partial<Record<CriterionId, number>> {
  const counted: Partial<Record<CriterionId, number>> = {}
  for (const [id, answer] of Object.entries(answers) as [
    CriterionId,
    keyof typeof answerScores | 'unknown',
  ][]) {
    if (criteria[id].dimension === dimension && answer !== 'unknown') counted[id] = answerScores[answer]
  }
  return counted
}

/** The dimensions in which this evaluation says something. */
export function dimensionsSaid(answers: Answers): Dimension[] {
  return dimensions.filter((dimension) => Object.keys(scoresIn(dimension, answers)).length > 0)
}
