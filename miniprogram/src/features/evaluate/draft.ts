// The form as far as it is filled in: it survives leaving, and its id makes a second sending harmless.
import { type CriterionId, criteriaFor, Tie } from '@ngo2/shared/evaluations/criterion'
import { type Answer, Answers, type Evaluation, EvaluationId } from '@ngo2/shared/evaluations/evaluation'
import * as v from 'valibot'

export const Draft = v.object({
  id: EvaluationId,
  tie: v.optional(Tie),
  answers: Answers,
  /** The step on the screen: 0 asks for the tie, then one for each question, then the review. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** It was sent under this id, and perhaps arrived. */
  sent: v.boolean(),
})
export type Draft = v.InferOutput<typeof Draft>

export type Step =
  | { readonly is: 'tie' }
  | { readonly is: 'question'; readonly criterion: CriterionId; readonly nth: number; readonly of: number }
  | { readonly is: 'review' }

/** An empty form, or one that begins with what was given before. */
export function newDraft(id: EvaluationId, given?: Pick<Evaluation, 'tie' | 'answers'>): Draft {
  return { id, answers: given?.answers ?? {}, at: 0, sent: false, ...(given && { tie: given.tie }) }
}

/** `nth` counts from 0. */
export function stepOf({ tie, at }: Draft): Step {
  if (tie === undefined || at === 0) return { is: 'tie' }
  const asked = criteriaFor(tie)
  const criterion = asked[at - 1]
  return criterion === undefined
    ? { is: 'review' }
    : { is: 'question', criterion, nth: at - 1, of: asked.length }
}

/** Whether this step is answered; "don't know" is an answer. */
export function mayGoOn(draft: Draft): boolean {
  const step = stepOf(draft)
  if (step.is === 'tie') return draft.tie !== undefined
  return step.is === 'review' || draft.answers[step.criterion] !== undefined
}

export function goTo(draft: Draft, at: number): Draft {
  return { ...draft, at: Math.max(0, at) }
}

/** Another tie is asked other questions: answers to those that are still asked stay. */
export function withTie(draft: Draft, tie: Tie, freshId: EvaluationId): Draft {
  const kept = criteriaFor(tie).flatMap((criterion) => {
    const answer = draft.answers[criterion]
    return answer === undefined ? [] : [[criterion, answer] as const]
  })
  return { ...changed(draft, freshId), tie, answers: Object.fromEntries(kept) }
}

export function withAnswer(
  draft: Draft,
  criterion: CriterionId,
  answer: Answer,
  freshId: EvaluationId,
): Draft {
  return { ...changed(draft, freshId), answers: { ...draft.answers, [criterion]: answer } }
}

/** What was sent stays what it was: the server answers an id it knows with what it has. */
function changed(draft: Draft, freshId: EvaluationId): Draft {
  return draft.sent ? { ...draft, id: freshId, sent: false } : draft
}
