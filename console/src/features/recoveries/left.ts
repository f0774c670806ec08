// How much of its two weeks a recovery still has to wait.
import { recoveryDays } from '@ngo2/shared/teams/recovery'
import type { Words } from '../../platform/language'
import { recoveryWords } from './words'

const dayMs = 24 * 60 * 60 * 1000

/** Whole days, the one under way counting as one; nought from the moment itself on. */
export function daysLeft(endsAt: string, nowMs: number): number {
  return Math.max(0, Math.ceil((Date.parse(endsAt) - nowMs) / dayMs))
}

export function leftWords(endsAt: string, nowMs: number): Words {
  const days = daysLeft(endsAt, nowMs)
  return days === 0 ? recoveryWords.due : recoveryWords.left(days)
}

/** Of the waiting, the part that is over: 0 to 1. */
export function partOver(endsAt: string, nowMs: number): number {
  const left = (Date.parse(endsAt) - nowMs) / (recoveryDays * dayMs)
  return Math.min(1, Math.max(0, 1 - left))
}
