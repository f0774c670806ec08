// Who should close the quarter that ended a while ago: told once, by the night.
import { lastDayOf, previousQuarter, type Quarter, quarterOf } from '@ngo2/shared/books/period'
import { closingDays } from '@ngo2/shared/books/rules'
import { beijingDay, daysBetween } from '@ngo2/shared/maths/calendar'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { noting } from '../audit'
import type { App } from '../platform/app'
import { tryEach } from '../platform/try-each'
import { findHeads } from './head-repository'
import { listKeepers, remindOnce } from './keeper-repository'

/** Reminds every team that keeps books, and says how many could not be; the messages follow from the log. */
export async function remindOfQuarters(app: App): Promise<number> {
  const today = beijingDay(app.now())
  const due = previousQuarter(quarterOf(today))
  if (daysBetween(lastDayOf(due), today) < closingDays) return 0
  let failed = 0
  for await (const keepers of listKeepers(app.table)) {
    const ids = keepers.map(({ organisationId }) => organisationId)
    const heads = await findHeads(app.table, ids, due)
    // Who began with a later quarter keeps no books of this one.
    const late = keepers.filter(({ quarter }, at) => quarter <= due && heads[at]?.closedAt === undefined)
    failed += await tryEach(
      app,
      late,
      ({ organisationId }) => ({ organisationId }),
      ({ organisationId }) => remind(app, organisationId, due),
    )
  }
  return failed
}

async function remind(app: App, organisationId: OrganisationId, quarter: Quarter): Promise<void> {
  const deed = { organisationId, deed: 'reportDue' as const, by: { is: 'platform' as const }, about: quarter }
  await remindOnce(app.table, { organisationId, quarter }, noting(app, deed))
}
