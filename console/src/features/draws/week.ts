// A week of draws in words, by its Monday.
import type { Words } from '../../platform/language'
import { dayWords } from '../../ui/dates'
import { drawWords } from './words'

/** The Monday is a Beijing day; noon there names the same day wherever it is read. */
export function weekWords(monday: string, nowMs: number): Words {
  return drawWords.week(dayWords(`${monday}T04:00:00.000Z`, nowMs))
}
