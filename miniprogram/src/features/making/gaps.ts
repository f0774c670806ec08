// What still keeps a step from being passed: one name for each reason, which the screen has words for.
import { type QuestionId, questions } from '@ngo2/shared/organisations/questions'
import { gapInIdentity, type IdentityGap } from '@/features/identity'
import { askedEarly, type Draft, reviewAt, stepAt } from './draft'

export type AnswerGap = 'short' | 'long'
export type Gap = 'name' | 'nameLong' | 'place' | 'causes' | IdentityGap | AnswerGap

const nameCharacters = { min: 2, max: 40 }

/** The first reason why this step cannot be passed, or nothing. */
export function gapAt(draft: Draft, at: number): Gap | undefined {
  const step = stepAt(at)
  if (step.is === 'name') return gapInName(draft)
  if (step.is === 'causes')
    return draft.causes.length === 0 ? 'causes' : gapInAnswer(askedEarly, draft.answers)
  if (step.is === 'identity') return gapInIdentity(draft.identity)
  return step.is === 'question' ? gapInAnswer(step.question, draft.answers) : undefined
}

/** The first step with a gap, or nothing where the page can be made. */
export function firstGapAt(draft: Draft): number | undefined {
  for (let at = 0; at < reviewAt; at++) if (gapAt(draft, at) !== undefined) return at
  return undefined
}

/** An empty answer is passed over; one that was begun keeps to the length of its question. */
export function gapInAnswer(
  question: QuestionId,
  typed: Readonly<Record<string, string>>,
): AnswerGap | undefined {
  const count = [...(typed[question]?.trim() ?? '')].length
  const { minCharacters, maxCharacters } = questions[question]
  if (count === 0) return undefined
  if (count < minCharacters) return 'short'
  return count > maxCharacters ? 'long' : undefined
}

function gapInName({ name, place }: Draft): Gap | undefined {
  const count = [...name.trim()].length
  if (count < nameCharacters.min) return 'name'
  if (count > nameCharacters.max) return 'nameLong'
  return place === undefined ? 'place' : undefined
}
