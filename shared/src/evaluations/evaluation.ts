// An evaluation: what one member said of one organisation, one current version of it.
import * as v from 'valibot'
import { Moment } from '../contract/fields'
import { idOf } from '../contract/ids'
import { OrganisationId } from '../organisations/organisation'
import { ShareId } from '../sharing/share'
import { CriterionId, Tie } from './criterion'

export const EvaluationId = idOf('evl')
export type EvaluationId = v.InferOutput<typeof EvaluationId>

/** "Not seen, don't know" is an answer like the others, and the first choice. */
export const Answer = v.picklist(['unknown', 'seen', 'partly', 'none'])
export type Answer = v.InferOutput<typeof Answer>

/** Points of an answer on the method's scale of 0 to 5; `unknown` is not counted. */
export const answerScores: Record<Exclude<Answer, 'unknown'>, number> = { seen: 5, partly: 2.5, none: 0 }

export const Answers = v.record(CriterionId, Answer)
export type Answers = Partial<Record<CriterionId, Answer>>

/** What the form sends. */
export const EvaluationForm = v.object({
  tie: Tie,
  answers: Answers,
  /** The share link this person arrived by, if any. */
  arrivedBy: v.optional(ShareId),
  /** An opaque mark of the phone, made on it; the server keeps only a keyed hash. */
  device: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/))),
})
export type EvaluationForm = v.InferOutput<typeof EvaluationForm>

/** What the evaluator sees of her own evaluation. */
export const Evaluation = v.object({
  id: EvaluationId,
  organisation: v.object({ id: OrganisationId, name: v.string(), example: v.boolean() }),
  tie: Tie,
  answers: Answers,
  givenAt: Moment,
})
export type Evaluation = v.InferOutput<typeof Evaluation>
