// A member: somebody who signed in through WeChat, with or without a name.
import * as v from 'valibot'
import { Moment } from '../contract/fields'
import { idOf } from '../contract/ids'
import { GivenName } from '../moderation/name'

export const MemberId = idOf('mem')
export type MemberId = v.InferOutput<typeof MemberId>

/** What a member sees of herself. WeChat's ids never leave the server. */
export const Me = v.object({
  id: MemberId,
  name: v.optional(GivenName),
  operator: v.boolean(),
  joinedAt: Moment,
})
export type Me = v.InferOutput<typeof Me>

/** Opaque, 256 bits, base64url; the server keeps only its hash. */
export const SessionToken = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))
