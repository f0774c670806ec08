// How long it is until a moment: in whole days, and as a part of the time that was given.
const dayMs = 24 * 60 * 60 * 1000

/** Whole days, the one under way counting as one; nought from the moment itself on, and negative after a day. */
export function daysLeft(until: string, nowMs: number): number {
  return Math.ceil((Date.parse(until) - nowMs) / dayMs)
}

/** Of the `days` that end at this moment, the part that is over: 0 to 1. */
export function partOver(until: string, days: number, nowMs: number): number {
  return Math.min(1, Math.max(0, 1 - (Date.parse(until) - nowMs) / (days * dayMs)))
}
