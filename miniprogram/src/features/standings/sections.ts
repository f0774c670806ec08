// The rows of a list by section, in the order the server sends them.
import type { Section, Standing } from '@ngo2/shared/ranking/standing'

export interface SectionOf<Row> {
  readonly section: Section
  readonly rows: readonly Row[]
}

/** Rows come section by section and page by page: a section goes on where a page ended. */
export function bySection<Row extends { readonly standing: Standing }>(
  rows: readonly Row[],
): SectionOf<Row>[] {
  const sections = new Map<Section, Row[]>()
  for (const row of rows) {
    const section = row.standing.is === 'figure' ? row.standing.section : 'collecting'
    sections.set(section, [...(sections.get(section) ?? []), row])
  }
  return [...sections].map(([section, own]) => ({ section, rows: own }))
}
