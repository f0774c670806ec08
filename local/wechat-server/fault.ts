// What somebody ordered: a fault of certain calls, or how the next look at a picture ends.
import * as v from 'valibot'

export const Fault = v.strictObject({
  /** Of the address, such as `/wxa/msg_sec_check`. */
  path: v.pipe(v.string(), v.startsWith('/')),
  /** Answered instead of the real answer. */
  errcode: v.optional(v.number()),
  delayMs: v.optional(v.number()),
  /** The connection breaks. */
  down: v.optional(v.boolean(), false),
  /** Calls it is good for; all of them without a number. */
  times: v.optional(v.pipe(v.number(), v.minValue(1)), Number.POSITIVE_INFINITY),
})
export type Fault = v.InferOutput<typeof Fault>

/** How the next look at a picture ends: no camera writes a listed word into its bytes. */
export const Look = v.variant('is', [
  v.strictObject({ is: v.literal('judged'), suggest: v.picklist(['pass', 'review', 'risky']) }),
  v.strictObject({ is: v.literal('notFetched') }),
  /** The verdict is never pushed. */
  v.strictObject({ is: v.literal('lost') }),
])
export type Look = v.InferOutput<typeof Look>
