// Who should close the quarter that ended a while ago: told once, by the night.
import { lastDayOf, previousQuarter, quarterOf } from '@ngo2/shared/books/period'
import { closingDays } from '@ngo2/shared/books/rules'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { noting } from '../audit'
import type { App } from '../platform/app'
import { findHeads } from './head-repository'
import { listKeepers, remindOnce } from './keeper-repository'

/** Reminds every team that keeps books, and says how many; the messages follow from the log. */
export async function remindOfQuarters(app: App): Promise<number> {
  const today = beijingDay(app.now())
  const due = previousQuarter(quarterOf(today))
  if (daysBetween(lastDayOf(due), today) < closingDays) return 0
  let reminded = 0
  for await (const keepers of listKeepers(app.table)) {
    const ids = keepers.map(({ organisationId }) => organisationId)
    const heads = await findHeads(app.table, ids, due)
    for (const [at, { organisationId, quarter }] of keepers.entries()) {
      // Who began with a later quarter keeps no books of this one.
      if (quarter > due || heads[at]?.closedAt !== undefined) continue
      const deed = { organisationId, deed: 'reportDue' as const, by: { is: 'platform' as const }, about: due }
      if (await remindOnce(app.table, { organisationId, quarter: due }, noting(app, deed))) reminded++
    }
  }
  return reminded
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * 3600 * 1000)
}
