// A fault somebody ordered: what happens to which calls, and how often.
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
