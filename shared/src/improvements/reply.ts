// A reply: what an organisation answers to one theme, once, for everybody to read.
import * as v from 'valibot'
import { Moment, text } from '../contract/fields'
import { idOf } from '../contract/ids'
import { CriterionId } from '../evaluations/criterion'
import { NameState } from '../moderation/name'

export const ReplyId = idOf('rpl')
export type ReplyId = v.InferOutput<typeof ReplyId>

/** A typing mistake may be put right so long after the reply, ms. */
export const correctionMs = 24 * 3600 * 1000

export const ReplyText = text(2, 500)

export const Reply = v.object({
  id: ReplyId,
  theme: CriterionId,
  text: v.string(),
  at: Moment,
  version: v.number(),
})
export type Reply = v.InferOutput<typeof Reply>

/** As its organisation sees it. */
export const OwnReply = v.object({
  ...Reply.entries,
  /** `pending` until somebody looked at its words, `hidden` when they were taken down. */
  state: NameState,
  correctableUntil: Moment,
})
export type OwnReply = v.InferOutput<typeof OwnReply>
