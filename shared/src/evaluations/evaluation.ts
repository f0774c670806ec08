// An evaluation: what one member said of one organisation, one current version of it.
import * as v from 'valibot'
import { Moment, text } from '../contract/fields'
import { idOf } from '../contract/ids'
import { NameState } from '../moderation/name'
import { OrganisationId } from '../organisations/organisation'
import { ShareId } from '../sharing/share'
import { UploadId } from '../uploads/upload'
import { CriterionId, Tie } from './criterion'
import { Helped, HelpedForm } from './helped'

export const EvaluationId = idOf('evl')
export type EvaluationId = v.InferOutput<typeof EvaluationId>

/** "Not seen, don't know" is an answer like the others, and the first choice. */
export const Answer = v.picklist(['unknown', 'seen', 'partly', 'none'])
export type Answer = v.InferOutput<typeof Answer>

/** Points of an answer on the method's scale of 0 to 5; `unknown` is not counted. */
export const answerScores: Record<Exclude<Answer, 'unknown'>, number> = { seen: 5, partly: 2.5, none: 0 }

export const Answers = v.record(CriterionId, Answer)
export type Answers = Partial<Record<CriterionId, Answer>>

/** The one thing to improve: the question it would answer better, and in her own words if she likes. */
export const Improvement = v.object({ theme: CriterionId, text: v.optional(text(2, 200)) })
export type Improvement = v.InferOutput<typeof Improvement>

/** Pictures of what she saw; only the platform's staff ever open them. */
export const picturesMax = 3
const Seen = v.pipe(v.array(UploadId), v.maxLength(picturesMax))

/** What the form sends. */
export const EvaluationForm = v.object({
  tie: Tie,
  answers: Answers,
  /** The share link this person arrived by, if any. */
  arrivedBy: v.optional(ShareId),
  /** An opaque mark of the phone, made on it; the server keeps only a keyed hash. */
  device: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/))),
  /** Files she put up for `seen`. */
  seen: v.optional(Seen),
  improve: v.optional(Improvement),
  /** Only where she writes down what somebody else answers. */
  helped: v.optional(HelpedForm),
})
export type EvaluationForm = v.InferOutput<typeof EvaluationForm>

/** What the evaluator sees of her own evaluation. */
export const Evaluation = v.object({
  id: EvaluationId,
  organisation: v.object({ id: OrganisationId, name: v.string(), example: v.boolean() }),
  tie: Tie,
  answers: Answers,
  givenAt: Moment,
  seen: v.optional(v.array(UploadId)),
  /** `pending` and `hidden` words are read by their author only. */
  improve: v.optional(v.object({ ...Improvement.entries, state: NameState })),
  helped: v.optional(Helped),
  /** She was in this organisation's team when she said it: it is shown as such, and never counted. */
  team: v.optional(v.literal(true)),
  /** The lot had asked her. */
  invited: v.optional(v.literal(true)),
  /** An appeal gave it back its full right. */
  restored: v.optional(v.literal(true)),
})
export type Evaluation = v.InferOutput<typeof Evaluation>
