// Seed chains: all seeds of a year are one secret hashed again and again and used backwards (Lamport, CACM 24(11), 1981), so that
// publishing the last hash fixes every seed of the year before a single list is known.

import { daysBetween } from '../maths/calendar'
import { bytesOf } from '../maths/hmac'
import { sha256 } from '../maths/sha256'

/** A year has at most so many Mondays. */
const weeksAYear = 53

/** The year of a week and which one of it, from 1; the week by its Monday. */
export function linkOf(week: string): { year: string; nth: number } {
  const year = week.slice(0, 4)
  return { year, nth: Math.floor(daysBetween(`${year}-01-01`, week) / 7) + 1 }
}

/** The value that is published first: the secret, 64 hex digits, hashed once for every week. */
export function anchorOf(secret: string): string {
  return hashed(secret, weeksAYear)
}

/** The seed of this week. Who knows it can tell the seeds of earlier weeks, never one of a later week. */
export function seedOf(secret: string, week: string): string {
  return hashed(secret, weeksAYear - linkOf(week).nth)
}

/** Whether a seed is the one its week had to have. */
export function hangsOn(anchor: string, seed: string, week: string): boolean {
  return hashed(seed, linkOf(week).nth) === anchor
}

function hashed(hex: string, times: number): string {
  let value = hex
  for (let nth = 0; nth < times; nth++) value = sha256(bytesOf(value))
  return value
}
