// How an organisation is reached: its contact, and where else it speaks already.
import * as v from 'valibot'
import { text } from '../contract/fields'

/** `none` is an answer: 没有. What was not asked yet is absent. */
const way = <S extends v.GenericSchema<string, string>>(value: S) =>
  v.optional(
    v.variant('is', [v.object({ is: v.literal('none') }), v.object({ is: v.literal('given'), value })]),
  )

export const Contact = v.object({
  phone: way(v.pipe(text(5, 24), v.regex(/^[\d +()-]+$/, 'digits, blanks, +, -, and brackets'))),
  wechat: way(text(3, 40)),
  email: way(v.pipe(text(5, 80), v.email())),
  /** Where letters arrive. */
  post: way(text(4, 80)),
  /** Whether everybody may see it; otherwise only the team and the platform's staff do. */
  open: v.boolean(),
})
export type Contact = v.InferOutput<typeof Contact>

export const ChannelKind = v.picklist(['officialAccount', 'channels', 'weibo', 'douyin', 'website', 'other'])
export type ChannelKind = v.InferOutput<typeof ChannelKind>

/** A place where they speak already: the name it is found under, or a web address, shown as plain text. */
export const Channel = v.pipe(
  v.object({ kind: ChannelKind, name: text(2, 100) }),
  v.forward(
    v.check(({ kind, name }) => kind !== 'website' || /^https?:\/\/[^\s/]+\.\S+$/.test(name), 'https://…'),
    ['name'],
  ),
)
export type Channel = v.InferOutput<typeof Channel>
