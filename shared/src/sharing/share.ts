// A share: the mark a forwarded card carries, so that it is known which card a visitor arrived by. Nothing is counted or rewarded.
import * as v from 'valibot'

/** Ten characters made on the phone; travels in the card's path as `s`. */
export const ShareId = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{10}$/))
export type ShareId = v.InferOutput<typeof ShareId>

/** What the card shows. */
export const ShareSubject = v.object({
  kind: v.picklist(['organisation', 'plot', 'tree']),
  id: v.pipe(v.string(), v.maxLength(40)),
})
export type ShareSubject = v.InferOutput<typeof ShareSubject>

const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A new share id; `random` yields numbers in [0, 1). */
export function makeShareId(random: () => number): ShareId {
  return Array.from({ length: 10 }, () => characters.charAt(Math.floor(random() * 62))).join('')
}
