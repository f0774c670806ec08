// How much of its two weeks a check has left, in words.
import type { Words } from '../../platform/language'
import { daysLeft } from '../../ui/countdown/time-left'
import { checkWords } from './words'

export function clockWords(until: string, nowMs: number): Words {
  const days = daysLeft(until, nowMs)
  return days <= 0 ? checkWords.late(1 - days) : checkWords.left(days)
}
