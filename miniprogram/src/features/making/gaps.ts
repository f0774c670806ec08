// What still keeps a step from being passed: one name for each reason, which the screen has words for.
import { type AnswerGap, gapInAnswer } from '@ngo2/shared/organisations/answering'
import { gapInIdentity, type IdentityGap } from '@/features/identity'
import { askedEarly, type Draft, reviewAt, stepAt } from './draft'

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

function gapInName({ name, place }: Draft): Gap | undefined {
  const count = [...name.trim()].length
  if (count < nameCharacters.min) return 'name'
  if (count > nameCharacters.max) return 'nameLong'
  return place === undefined ? 'place' : undefined
}
