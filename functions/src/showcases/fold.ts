// How a showcase keeps up: whatever changed in an organisation, everything that is shown of it is read and written anew.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { showcaseFrom } from '@ngo2/shared/showcases/from-parts'
import { findLatestNews } from '../news'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { findShowcase, organisationOf, setClosed, setShowcase } from './repository'

/** Everything of an organisation lies in one partition, whose facts are told one after the other, so the last fold saw the last word. */
export async function foldShowcase(app: App, { item }: Fact): Promise<void> {
  const id = organisationOf(item)
  const [organisation, before, news] = await Promise.all([
    findOrganisation(app.table, id, 'consistent'),
    findShowcase(app.table, id, 'consistent'),
    findLatestNews(app.table, id),
  ])
  if (organisation === undefined) return
  if (organisation.closedAt !== undefined) return setClosed(app.table, organisation, organisation.closedAt)
  const parts = { organisation, records: [], projects: [], books: { quarters: [] }, corrections: [] }
  const shown = {
    is: 'open' as const,
    organisation,
    showcase: showcaseFrom(parts, beijingDay(app.now())),
    facts: { spans: [], registered: organisation.registration.is === 'registered' },
    ...(news && { news }),
  }
  await setShowcase(app.table, shown, before?.slug)
}
