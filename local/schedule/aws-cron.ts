// EventBridge Scheduler's cron expressions, told when they come due next.
import { Cron } from 'croner'

/**
 * When `cron(minutes hours day-of-month month day-of-week year)` is due next in `timezone` after `from`; nothing when
 * never again. Throws on anything else, `rate(…)` and `at(…)` included.
 */
export function nextDue(expression: string, timezone: string, from: Date): Date | undefined {
  const [, fields = ''] = /^cron\((.*)\)$/.exec(expression) ?? []
  // AWS writes `?` for "whatever the other of the two day fields says"; to this library it would mean today.
  const parts = fields
    .trim()
    .split(/\s+/)
    .map((part) => (part === '?' ? '*' : part))
  if (parts.length !== 6)
    throw new Error(`${expression} is not a schedule that runs locally: want cron( six fields )`)
  // AWS counts weekdays from Sunday = 1.
  const cron = new Cron(`0 ${parts.join(' ')}`, { timezone, mode: '7-part', alternativeWeekdays: true })
  return cron.nextRun(from) ?? undefined
}
