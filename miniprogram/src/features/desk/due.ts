// What a team's desk should do soon: of its evidence and its books, the nearest day first.
import { lastDayOf, previousQuarter, type Quarter, quarterOf, type Year } from '@ngo2/shared/books/period'
import { closingDays } from '@ngo2/shared/books/rules'
import type { DeskItem } from '@ngo2/shared/evidence/desk'
import { noticeDays, reportDueOn } from '@ngo2/shared/evidence/expiry'
import type { EvidenceItem } from '@ngo2/shared/evidence/item'
import { addDays, daysBetween } from '@ngo2/shared/maths/calendar'

export type Due =
  /** An operator asked for something to be completed. */
  | { readonly is: 'complete'; readonly item: EvidenceItem; readonly because: string }
  | { readonly is: 'expires'; readonly item: EvidenceItem; readonly days: number }
  | { readonly is: 'report'; readonly item: EvidenceItem; readonly on: string }
  | { readonly is: 'quarter'; readonly quarter: Quarter }
  /** Somebody handed a year's accounts in: they wait for a second person. */
  | { readonly is: 'approve'; readonly year: Year }

interface Kept {
  readonly items: readonly Pick<DeskItem, 'item' | 'status' | 'daysLeft' | 'given'>[]
  readonly quarters: readonly { readonly quarter: Quarter; readonly closedAt?: string | undefined }[]
  readonly years: readonly { readonly year: Year; readonly state: string }[]
}

/** `day` is Beijing's. */
export function dueOf({ items, quarters, years }: Kept, day: string): Due[] {
  const complete = items
    .filter(({ given }) => given?.state === 'refused')
    .map(({ item, given }) => ({
      is: 'complete' as const,
      item,
      because: given?.decisions.at(-1)?.because ?? '',
    }))
  const approve = years
    .filter(({ state }) => state === 'submitted')
    .map(({ year }) => ({ is: 'approve' as const, year }))
  return [...complete, ...approve, ...expiring(items), ...reports(items, day), ...openQuarter(quarters, day)]
}

function expiring(items: Kept['items']): Due[] {
  return items
    .flatMap(({ item, daysLeft, given }) =>
      daysLeft === undefined || daysLeft > noticeDays || given !== undefined
        ? []
        : [{ is: 'expires' as const, item, days: daysLeft }],
    )
    .sort((a, b) => a.days - b.days)
}

/** Last year's papers, from thirty days before 31 May until they are there. */
function reports(items: Kept['items'], day: string): Due[] {
  const on = reportDueOn(String(Number(day.slice(0, 4)) - 1))
  const left = daysBetween(day, on)
  if (left < 0 || left > noticeDays) return []
  return items
    .filter(
      ({ item, status }) => (item === 'T4' || item === 'T5') && (status === 'empty' || status === 'expired'),
    )
    .map(({ item }) => ({ is: 'report', item, on }))
}

/** The quarter that is over and still open, twenty days on, where books are kept at all. */
function openQuarter(quarters: Kept['quarters'], day: string): Due[] {
  const last = previousQuarter(quarterOf(day))
  if (quarters.length === 0 || day <= addDays(lastDayOf(last), closingDays)) return []
  const isClosed = quarters.some(({ quarter, closedAt }) => quarter === last && closedAt !== undefined)
  return isClosed ? [] : [{ is: 'quarter', quarter: last }]
}
