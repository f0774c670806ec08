// Field schemas every feature uses: dates, moments, short texts.
import * as v from 'valibot'
import { seenOf } from './seen'

/** A moment, ISO 8601 in UTC with milliseconds, e.g. `2026-11-24T03:20:00.000Z`. */
export const Moment = v.pipe(v.string(), v.isoTimestamp('a moment in ISO 8601, UTC'))

/** A calendar day where it happened, `2026-11-24`. */
export const Day = v.pipe(v.string(), v.isoDate('a day as YYYY-MM-DD'))

/** A text as people mean it: only what can be seen, trimmed, blanks folded, `min` to `max` characters (code points). */
export function text(min: number, max: number) {
  return v.pipe(
    v.string(),
    v.transform((value) => seenOf(value).replace(/\s+/g, ' ').trim()),
    v.check((value) => between(min, [...value].length, max), `${min} to ${max} characters`),
  )
}

/** A whole number from `min` to `max`; a query string's digits are understood too. */
export function whole(min: number, max: number) {
  return v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.digits(), v.toNumber())]),
    v.integer(),
    v.minValue(min),
    v.maxValue(max),
  )
}

function between(min: number, value: number, max: number): boolean {
  return min <= value && value <= max
}
