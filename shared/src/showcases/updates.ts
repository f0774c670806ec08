// Dated lines of what happened with an organisation, told from its showcase alone, so that nothing private can stand in them.
import type { Organisation } from '../organisations/organisation'
import { type Showcase, showcaseHolds } from './showcase'

/** `about` is what it was about: an evidence item `T4`, a period `2026Q3`, the name of a project. */
export interface Update {
  readonly at: string
  readonly is: 'made' | 'edited' | 'evidence' | 'project' | 'quarter' | 'year' | 'correction' | 'closing'
  readonly about?: string
}

type Dated = Pick<Organisation, 'registeredAt' | 'editedAt' | 'closing'>

/** Newest first, at most `showcaseHolds.updates`. */
export function updatesOf(organisation: Dated, showcase: Showcase): Update[] {
  const { evidence, projects, quarter, year, corrections } = showcase
  const { registeredAt, editedAt, closing } = organisation
  const all: Update[] = [
    { at: registeredAt, is: 'made' },
    ...(editedAt === undefined ? [] : [{ at: editedAt, is: 'edited' as const }]),
    ...(closing === undefined ? [] : [{ at: closing.announcedAt, is: 'closing' as const }]),
    ...evidence.map(({ at, item }) => ({ at, is: 'evidence' as const, about: item })),
    ...projects.map(({ editedAt, name }) => ({ at: editedAt, is: 'project' as const, about: name })),
    ...(quarter === undefined
      ? []
      : [{ at: quarter.closedAt, is: 'quarter' as const, about: quarter.quarter }]),
    ...(year === undefined ? [] : [{ at: year.publishedAt, is: 'year' as const, about: year.year }]),
    ...corrections.map(({ publishedAt }) => ({ at: publishedAt, is: 'correction' as const })),
  ]
  return all.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, showcaseHolds.updates)
}
