// What a team has to be reminded of, and the next day on which there will be something.
import { noticeDays, reportDueOn } from '@ngo2/shared/evidence/expiry'
import type { GivenItem } from '@ngo2/shared/evidence/item'
import { countingOn } from '@ngo2/shared/evidence/record'
import type { Holdings } from '@ngo2/shared/evidence/standing'
import { addDays } from '@ngo2/shared/maths/calendar'

export interface Reminder {
  /** Unique for the organisation, so that it comes once. */
  readonly key: string
  readonly deed: 'evidenceExpiring' | 'reportDue'
  /** `T2 2027-01-24`: the item and the last day. */
  readonly about: string
}

/** What is due on this day: items in their last thirty days, and in May the papers of last year that nobody has given yet. */
export function remindersOn(holdings: Holdings, day: string): Reminder[] {
  return [...expiring(holdings, day), ...missingReports(holdings, day)]
}

function expiring({ organisation, records }: Holdings, day: string): Reminder[] {
  return records.flatMap((record) => {
    const last = countingOn(record, organisation, day)?.expiresOn
    const isRenewed = record.given?.state === 'declared'
    if (last === undefined || isRenewed || day < addDays(last, -noticeDays)) return []
    const about = `${record.item} ${last}`
    return [{ key: `EXPIRING#${about}`, deed: 'evidenceExpiring', about } as const]
  })
}

/** Papers of a year, with a date set by law. */
const yearly: readonly GivenItem[] = ['T4', 'T5']

function missingReports({ organisation, records }: Holdings, day: string): Reminder[] {
  const year = String(Number(day.slice(0, 4)) - 1)
  const due = reportDueOn(year)
  if (organisation.kept !== true || day < addDays(due, -noticeDays) || due < day) return []
  const isGiven = (item: GivenItem) =>
    records.some((record) => {
      const pieces = [...record.accepted, ...(record.given?.state === 'declared' ? [record.given] : [])]
      return record.item === item && pieces.some(({ form }) => 'year' in form && form.year === year)
    })
  return yearly
    .filter((item) => !isGiven(item))
    .map((item) => ({ key: `REPORT#${item}#${year}`, deed: 'reportDue', about: `${item} ${due}` }))
}

/**
 * The next day on which a reminder comes or a level may fall by itself: thirty days before an item ends, the day after it ended, and
 * the day on which the papers of the year are thirty days from being due.
 */
export function nextDueOn(
  holdings: Holdings,
  reminded: ReadonlySet<string>,
  day: string,
): string | undefined {
  const tomorrow = addDays(day, 1)
  const open = remindersOn(holdings, tomorrow).some(({ key }) => !reminded.has(key))
  const ends = holdings.records.flatMap(({ accepted }) =>
    accepted.flatMap(({ expiresOn }) => expiresOn ?? []),
  )
  const year = Number(day.slice(0, 4))
  const reports = [year - 1, year].map((of) => addDays(reportDueOn(String(of)), -noticeDays))
  const days = [
    ...(open ? [tomorrow] : []),
    ...ends.flatMap((last) => [addDays(last, -noticeDays), addDays(last, 1)]),
    ...(holdings.organisation.kept ? reports : []),
  ]
  return days.filter((one) => day < one).sort()[0]
}
