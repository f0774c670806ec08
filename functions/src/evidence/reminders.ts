// The night's work on evidence: reminders that are due, and levels that end.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { noting } from '../audit'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { tryEach } from '../platform/try-each'
import { remindersOn } from './due'
import { holdingsFrom } from './holdings'
import { type Due, listDue, removeDue } from './level-repository'
import { findKept, remindingOf } from './repository'
import { weigh } from './weighing'

/** Reminds every team of what is due, once, and weighs what ended; answers how many organisations could not be done. */
export async function remindEvidence(app: App): Promise<number> {
  const today = beijingDay(app.now())
  let failed = 0
  let after: Due | undefined
  do {
    const due = await listDue(app.table, today, after)
    // What fails is tried again the next nights.
    failed += await tryEach(
      app,
      due,
      ({ organisationId }) => ({ organisationId }),
      async (one) => {
        await remind(app, one.organisationId)
        await removeDue(app.table, one)
      },
    )
    after = due.at(-1)
  } while (after !== undefined)
  return failed
}

async function remind(app: App, organisationId: OrganisationId): Promise<void> {
  const organisation = await findOrganisation(app.table, organisationId, 'consistent')
  if (organisation === undefined || organisation.closedAt !== undefined) return
  const kept = await findKept(app.table, organisationId)
  const holdings = await holdingsFrom(app, organisation, kept)
  for (const { key, deed, about } of remindersOn(holdings, beijingDay(app.now()))) {
    if (kept.reminded.has(key)) continue
    const entry = noting(app, { organisationId, deed, by: { is: 'platform' }, about })
    await app.table.write(remindingOf(organisationId, key, app.now()), entry)
  }
  await weigh(app, organisationId)
}
