// Ids: a three-letter prefix that says what it names, then a ULID, so that ids sort by the time they were made.
import * as v from 'valibot'

export const idAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Schema of ids with this prefix, branded so that a tree's id is never taken for a plot's. */
export function idOf<const Prefix extends string>(prefix: Prefix) {
  const pattern = new RegExp(`^${prefix}_[${idAlphabet}]{26}$`)
  return v.pipe(
    v.string(),
    v.regex(pattern, `an id looks like ${prefix}_ and 26 characters`),
    v.brand(prefix),
  )
}

/**
 * A new id: 48 bits of time in milliseconds, 80 of chance, in Crockford's base 32 (github.com/ulid/spec).
 * `random` yields numbers in [0, 1).
 */
export function makeId(prefix: string, nowMs: number, random: () => number): string {
  let time = ''
  for (let left = nowMs, i = 0; i < 10; i++, left = Math.floor(left / 32)) time = digit(left % 32) + time
  const chance = Array.from({ length: 16 }, () => digit(Math.floor(random() * 32)))
  return `${prefix}_${time}${chance.join('')}`
}

function digit(value: number): string {
  return idAlphabet.charAt(value)
}
