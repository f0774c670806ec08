// The night's work on evidence: reminders that are due, and levels that end.
import { addDays, beijingDay } from '@ngo2/shared/maths/calendar'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { noting } from '../audit'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { remindersOn } from './due'
import { findHoldings } from './holdings'
import { listDue, removeDue } from './level-repository'
import { findKept, remindingOf } from './repository'
import { weigh } from './weighing'

/** Nights that may be missed before something is passed over. */
const nightsBack = 14

/** Reminds every team of what is due, once, and weighs what ended; answers how many organisations could not be done. */
export async function remindEvidence(app: App): Promise<number> {
  const today = beijingDay(app.now())
  let failed = 0
  for (let back = nightsBack; back >= 0; back--) failed += await remindOn(app, addDays(today, -back))
  return failed
}

async function remindOn(app: App, day: string): Promise<number> {
  const failed = new Set<OrganisationId>()
  for (;;) {
    const due = (await listDue(app.table, day)).filter((id) => !failed.has(id))
    if (due.length === 0) return failed.size
    for (const id of due) {
      try {
        await remind(app, id)
        await removeDue(app.table, day, id)
      } catch (error) {
        // One that fails holds up none of the others; it is tried again the next nights.
        app.log.bug(error)
        failed.add(id)
      }
    }
  }
}

async function remind(app: App, organisationId: OrganisationId): Promise<void> {
  const organisation = await findOrganisation(app.table, organisationId, 'consistent')
  if (organisation === undefined || organisation.closedAt !== undefined) return
  const [holdings, { reminded }] = await Promise.all([
    findHoldings(app, organisation),
    findKept(app.table, organisationId),
  ])
  for (const { key, deed, about } of remindersOn(holdings, beijingDay(app.now()))) {
    if (reminded.has(key)) continue
    const entry = noting(app, { organisationId, deed, by: { is: 'platform' }, about })
    await app.table.write(remindingOf(organisationId, key, app.now()), entry)
  }
  await weigh(app, organisationId)
}
