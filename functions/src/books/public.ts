// What everybody reads of books: sums, with projects by the names that are shown.
import type { readPublicBooks } from '@ngo2/shared/books/contract'
import type { Year } from '@ngo2/shared/books/period'
import type { PublicBooks, PublicQuarter, PublicYear } from '@ngo2/shared/books/public-books'
import type { Sums } from '@ngo2/shared/books/sums'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'
import { listShownProjects } from '../projects'
import { type Head, listHeads } from './head-repository'
import { findYear, listYears, type Published } from './year-repository'

/** Quarters everybody sees. */
const quartersShown = 2

export function readPublic(app: App, { organisationId }: InputOf<typeof readPublicBooks>) {
  return publicBooksOf(app, organisationId)
}

/** The latest public year and the last two closed quarters. */
export async function publicBooksOf(app: App, organisationId: OrganisationId): Promise<PublicBooks> {
  const [heads, years, names] = await Promise.all([
    listHeads(app.table, organisationId),
    listYears(app.table, organisationId),
    namesOf(app, organisationId),
  ])
  const latest = years.find(({ published }) => published !== undefined)?.published
  return {
    year: latest && yearOf(latest, names),
    quarters: heads.flatMap((head) => closedOf(head, names)).slice(0, quartersShown),
  }
}

/** One public year, or nothing where two people do not stand for it. */
export async function publicYearOf(
  app: App,
  organisationId: OrganisationId,
  year: Year,
): Promise<PublicYear | undefined> {
  const published = (await findYear(app.table, organisationId, year))?.published
  return published && yearOf(published, await namesOf(app, organisationId))
}

type Names = ReadonlyMap<string, string>

/** Names of projects as everybody sees them. */
export async function namesOf(app: App, organisationId: OrganisationId): Promise<Names> {
  const projects = await listShownProjects(app, organisationId)
  return new Map(projects.map(({ id, name }) => [id, name]))
}

function yearOf({ figures, publishedAt, corrections }: Published, names: Names): PublicYear {
  return {
    ...figures,
    byProject: named(figures, names),
    publishedAt,
    corrections: corrections
      .filter(({ because }) => because.state === 'shown')
      .map(({ at, because }) => ({ at, because: because.text })),
  }
}

function closedOf({ sums, quarter, openingFen, closingFen, closedAt }: Head, names: Names): PublicQuarter[] {
  if (closedAt === undefined) return []
  return [{ quarter, openingFen, ...sums, byProject: named(sums, names), closingFen, closedAt }]
}

const named = ({ byProject }: Pick<Sums, 'byProject'>, names: Names) =>
  byProject.map((one) => ({ ...one, name: names.get(one.projectId) }))
