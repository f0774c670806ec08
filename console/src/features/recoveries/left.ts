// How long a recovery still has to wait, in words.
import type { Words } from '../../platform/language'
import { daysLeft } from '../../ui/countdown/time-left'
import { recoveryWords } from './words'

export function leftWords(endsAt: string, nowMs: number): Words {
  const days = daysLeft(endsAt, nowMs)
  return days <= 0 ? recoveryWords.due : recoveryWords.left(days)
}
