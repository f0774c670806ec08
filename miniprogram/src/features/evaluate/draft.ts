// The form as far as it is filled in: it survives leaving, and its id makes a second sending harmless.
import { CriterionId, criteriaFor, Tie } from '@ngo2/shared/evaluations/criterion'
import { type Answer, Answers, type Evaluation, EvaluationId } from '@ngo2/shared/evaluations/evaluation'
import { Helping, helpedFormOf, helpingBegun } from '@ngo2/shared/evaluations/helped'
import * as v from 'valibot'

/** The one thing to improve, as it is being written. */
const Improving = v.object({ theme: CriterionId, text: v.string() })

export const Draft = v.object({
  id: EvaluationId,
  tie: v.optional(Tie),
  answers: Answers,
  improve: v.optional(Improving),
  helped: v.optional(Helping),
  /** The step on the screen: 0 asks for the tie, then one for each question, then what else there is to say, then the review. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** It was sent under this id, and perhaps arrived. */
  sent: v.boolean(),
})
export type Draft = v.InferOutput<typeof Draft>

export type Step =
  | { readonly is: 'consent' }
  | { readonly is: 'tie' }
  | { readonly is: 'question'; readonly criterion: CriterionId; readonly nth: number; readonly of: number }
  | { readonly is: 'more' }
  | { readonly is: 'review' }

/** An empty form, or one that begins with what was given before. */
export function newDraft(id: EvaluationId, given?: Pick<Evaluation, 'tie' | 'answers' | 'improve'>): Draft {
  const { theme, text = '' } = given?.improve ?? {}
  return {
    id,
    answers: given?.answers ?? {},
    at: 0,
    sent: false,
    ...(given && { tie: given.tie }),
    ...(theme && { improve: { theme, text } }),
  }
}

/** `nth` counts from 0. */
export function stepOf({ tie, at, helped }: Draft): Step {
  if (helped !== undefined && !helped.agreed) return { is: 'consent' }
  if (tie === undefined || at === 0) return { is: 'tie' }
  const asked = criteriaFor(tie)
  const criterion = asked[at - 1]
  if (criterion !== undefined) return { is: 'question', criterion, nth: at - 1, of: asked.length }
  return at === asked.length + 1 ? { is: 'more' } : { is: 'review' }
}

/** Whether this step is answered; "don't know" is an answer. */
export function mayGoOn(draft: Draft): boolean {
  const step = stepOf(draft)
  if (step.is === 'tie') return draft.tie !== undefined
  if (step.is === 'consent') return draft.helped !== undefined && helpedFormOf(draft.helped) !== undefined
  return step.is !== 'question' || draft.answers[step.criterion] !== undefined
}

export function goTo(draft: Draft, at: number): Draft {
  return { ...draft, at: Math.max(0, at) }
}

/** Another tie is asked other questions: answers to those that are still asked stay, and so does what would answer one of them better. */
export function withTie(draft: Draft, tie: Tie, freshId: EvaluationId): Draft {
  const kept = criteriaFor(tie).flatMap((criterion) => {
    const answer = draft.answers[criterion]
    return answer === undefined ? [] : [[criterion, answer] as const]
  })
  const { improve, ...rest } = changed(draft, freshId)
  const answers = Object.fromEntries(kept)
  const stays = improve !== undefined && criteriaFor(tie).includes(improve.theme)
  return { ...rest, tie, answers, ...(stays && { improve }) }
}

export function withAnswer(
  draft: Draft,
  criterion: CriterionId,
  answer: Answer,
  freshId: EvaluationId,
): Draft {
  return { ...changed(draft, freshId), answers: { ...draft.answers, [criterion]: answer } }
}

/** Chosen once more, a theme is none; the words go with it. */
export function withTheme(draft: Draft, theme: CriterionId, freshId: EvaluationId): Draft {
  const { improve, ...rest } = changed(draft, freshId)
  return improve?.theme === theme ? rest : { ...rest, improve: { theme, text: improve?.text ?? '' } }
}

export function withImproving(draft: Draft, text: string, freshId: EvaluationId): Draft {
  if (draft.improve === undefined) return draft
  return { ...changed(draft, freshId), improve: { ...draft.improve, text } }
}

/** A form for somebody who sits beside the helper: nothing is taken over from anybody else. */
export function helpingDraft(id: EvaluationId): Draft {
  return { ...newDraft(id), helped: helpingBegun }
}

export function withHelping(draft: Draft, part: Partial<Helping>, freshId: EvaluationId): Draft {
  const { helped = helpingBegun } = draft
  return { ...changed(draft, freshId), helped: { ...helped, ...part } }
}

/** Words of one character say nothing and are refused; too long ones are shown as such. */
export function improvementFits({ improve }: Draft): boolean {
  const length = [...(improve?.text.trim() ?? '')].length
  return length === 0 || (length >= 2 && length <= improvementMax)
}

/** Characters of the words beside a theme. */
export const improvementMax = 200

/** What the draft adds to tie and answers, as the contract takes it. */
export function additionsOf({ improve, helped }: Draft) {
  const text = improve?.text.trim() ?? ''
  const form = helped?.agreed ? helpedFormOf(helped) : undefined
  return {
    ...(improve && { improve: { theme: improve.theme, ...(text !== '' && { text }) } }),
    ...(form && { helped: form }),
  }
}

/** What was sent stays what it was: the server answers an id it knows with what it has. */
function changed(draft: Draft, freshId: EvaluationId): Draft {
  return draft.sent ? { ...draft, id: freshId, sent: false } : draft
}
