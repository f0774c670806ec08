// How a showcase keeps up: whatever changed in an organisation, everything that is shown of it is read and written anew.
import { levelFactsOf } from '@ngo2/shared/evidence/standing'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { showcaseFrom } from '@ngo2/shared/showcases/from-parts'
import { showcaseHolds } from '@ngo2/shared/showcases/showcase'
import { publicBooksOf } from '../books'
import { findHoldings, findShownCorrections } from '../evidence'
import { findLatestNews } from '../news'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { listShownProjects } from '../projects'
import { findShowcase, organisationOf, setClosed, setShowcase } from './repository'

/** Everything of an organisation lies in one partition, whose facts are told one after the other, so the last fold saw the last word. */
export async function foldShowcase(app: App, { item }: Fact): Promise<void> {
  const id = organisationOf(item)
  const [organisation, before] = await Promise.all([
    findOrganisation(app.table, id, 'consistent'),
    findShowcase(app.table, id, 'consistent'),
  ])
  if (organisation === undefined) return
  if (organisation.closedAt !== undefined) return setClosed(app.table, organisation, organisation.closedAt)
  await setShowcase(
    app.table,
    { is: 'open', organisation, ...(await shownOf(app, organisation)) },
    before?.slug,
  )
}

async function shownOf(app: App, organisation: Organisation) {
  const { id } = organisation
  const [holdings, corrections, projects, books, news] = await Promise.all([
    findHoldings(app, organisation),
    findShownCorrections(app, id, showcaseHolds.corrections),
    listShownProjects(app, id),
    publicBooksOf(app, id),
    findLatestNews(app.table, id),
  ])
  const { spans } = levelFactsOf(holdings)
  const { records } = holdings
  const parts = { organisation, records, projects, books, corrections }
  return {
    showcase: showcaseFrom(parts, beijingDay(app.now())),
    facts: { spans: [...spans], registered: organisation.registration.is === 'registered' },
    ...(news && { news }),
  }
}
