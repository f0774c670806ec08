// What happens to the reason of a correction when it is judged.
import type { Year } from '@ngo2/shared/books/period'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { hidingOf, type NameVerdict } from '../moderation'
import type { App } from '../platform/app'
import { findYear, type Reason, setReasonsIf } from './year-repository'

/** How a case names the reason: by the organisation and the year, `org_…-2025`. */
export function reasonSubject(organisationId: OrganisationId, year: Year): string {
  return `${organisationId}-${year}`
}

export async function applyReasonVerdict(app: App, verdict: NameVerdict): Promise<void> {
  const { subject, text, state } = verdict
  const [id = '', year = ''] = subject.id.split('-')
  for (;;) {
    const stored = await findYear(app.table, v.parse(OrganisationId, id), year)
    if (stored === undefined) return
    const judged = (reason: Reason) => (reason.text === text ? { ...reason, state } : reason)
    const corrections = stored.published?.corrections ?? []
    const author = [stored.correcting, ...corrections.map(({ because }) => because)].find(
      (reason) => reason?.text === text,
    )?.by
    if (author === undefined) return
    const reasons = {
      correcting: stored.correcting && judged(stored.correcting),
      published: stored.published && {
        ...stored.published,
        corrections: corrections.map(({ at, because }) => ({ at, because: judged(because) })),
      },
    }
    if (!(await setReasonsIf(app.table, stored, reasons))) continue
    await app.table.write(hidingOf(author, text, state))
    return
  }
}
