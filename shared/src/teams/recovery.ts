// Getting a page back whose owner is gone: two of the council ask, and nobody says no for two weeks.
import * as v from 'valibot'
import { MemberId } from '../accounts/member'
import { Moment } from '../contract/fields'

export const recoveryDays = 14

export const Recovery = v.object({
  askedBy: MemberId,
  askedAt: Moment,
  because: v.string(),
  /** The second of the council; the waiting begins with her. */
  secondedBy: v.optional(MemberId),
  /** From this moment on the asker is owner. */
  endsAt: v.optional(Moment),
})
export type Recovery = v.InferOutput<typeof Recovery>
