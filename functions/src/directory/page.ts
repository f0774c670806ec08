// An organisation's page: which → fetch → show, in two rounds of reading.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import {
  type OrganisationPage,
  projectsOnAPhone,
  type readOrganisationPage,
} from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { emptyShowcase } from '@ngo2/shared/showcases/showcase'
import { findPeople } from '../evaluations'
import { findLatestNews } from '../news'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { findShowcase, levelOf } from '../showcases'
import { findPublication, findStandings } from '../snapshots'

/** A closed organisation has nothing but its line: whoever asks is told that it is closed. */
export async function page(app: App, { organisationId: id }: InputOf<typeof readOrganisationPage>) {
  const [organisation, people, news, publication, stored] = await Promise.all([
    findOrganisation(app.table, id),
    findPeople(app.table, id),
    findLatestNews(app.table, id),
    findPublication(app.table),
    findShowcase(app.table, id),
  ])
  if (organisation === undefined) throw new AppError('resource.missing', 'there is no such organisation')
  const row = publication && (await findStandings(app.table, publication.runId, id))
  const standing = (dimension: Dimension) => {
    const published = row?.standings[dimension]
    return published?.is === 'figure' ? published : { is: 'collecting' as const, people: people[dimension] }
  }
  const raters = Math.max(people.transparency, people.communication)
  const { projects, ...showcase } = stored?.showcase ?? emptyShowcase
  const shown: OrganisationPage = {
    organisation,
    standings: { transparency: standing('transparency'), communication: standing('communication') },
    ...(publication && { publication }),
    ...(news && { news }),
    level: stored === undefined ? {} : levelOf(stored.facts, raters, beijingDay(app.now())),
    showcase: { ...showcase, projects: projects.slice(0, projectsOnAPhone) },
  }
  return shown
}
