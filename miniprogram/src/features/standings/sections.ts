// The rows of the list by section, in the order the server sends them.
import type { DirectoryRow } from '@ngo2/shared/directory/contract'
import type { Section } from '@ngo2/shared/ranking/standing'

export interface SectionOfRows {
  readonly section: Section
  readonly rows: readonly DirectoryRow[]
}

/** Rows come section by section and page by page: a section goes on where a page ended. */
export function bySection(rows: readonly DirectoryRow[]): SectionOfRows[] {
  const sections = new Map<Section, DirectoryRow[]>()
  for (const row of rows) {
    const section = row.standing.is === 'figure' ? row.standing.section : 'collecting'
    sections.set(section, [...(sections.get(section) ?? []), row])
  }
  return [...sections].map(([section, own]) => ({ section, rows: own }))
}
