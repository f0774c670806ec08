// The clock of a check: days that are left, or how long we are late.
import type { Check } from '@ngo2/shared/appeals/check'
import type { Words } from '@/platform/language'
import { daysBetween } from '@/ui/dates'
import { checksWords as words } from './words'

export interface Clock {
  readonly words: Words
  readonly tone: 'warn' | 'bad'
}

/** Nothing where nobody is waiting any more. */
export function clockOf({ state, until }: Pick<Check, 'state' | 'until'>, nowMs: number): Clock | undefined {
  if (state !== 'waiting' && state !== 'waitingAgain') return undefined
  const left = daysBetween(nowMs, Date.parse(until))
  return left < 0 ? { words: words.late(-left), tone: 'bad' } : { words: words.left(left), tone: 'warn' }
}
