// The clock of a check: how much of its two weeks is left.
import { checkDays } from '@ngo2/shared/appeals/rules'
import type { Words } from '../../platform/language'
import { checkWords } from './words'

const dayMs = 24 * 60 * 60 * 1000

/** Whole days, the one under way counting as one; negative once it is late. */
export function daysLeft(until: string, nowMs: number): number {
  return Math.ceil((Date.parse(until) - nowMs) / dayMs)
}

export function clockWords(until: string, nowMs: number): Words {
  const days = daysLeft(until, nowMs)
  return days <= 0 ? checkWords.late(1 - days) : checkWords.left(days)
}

/** Of the two weeks, the part that is over: 0 to 1. */
export function partOver(until: string, nowMs: number): number {
  return Math.min(1, Math.max(0, 1 - (Date.parse(until) - nowMs) / (checkDays * dayMs)))
}
