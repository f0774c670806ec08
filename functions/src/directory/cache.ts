// Where organisations stand in a snapshot: one by its id, or all of a segment, which a warm function keeps.
import { positionOf } from '@ngo2/shared/directory/columns'
import type { Segment } from '@ngo2/shared/directory/segment'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { Section, type Standing } from '@ngo2/shared/ranking/standing'
import { type StandingColumns, standingAt } from '../snapshots'

export function standingOf(
  standings: StandingColumns,
  id: string,
  dimension: Dimension,
): Standing | undefined {
  const at = positionOf(standings.ids, id)
  return at === -1 ? undefined : standingAt(standings[dimension], at)
}

/** How many people's evaluations counted. */
export function peopleOf(standings: StandingColumns, id: string, dimension: Dimension): number {
  return standings[dimension].people[positionOf(standings.ids, id)] ?? 0
}

/** Which section each organisation of a segment stands in, as a number; worked out once for a publication and dimension. */
export function sectionsOf({ columns: { ids } }: Segment, standings: StandingColumns, dimension: Dimension) {
  const own = sections.get(ids) ?? new Map<Dimension, Known>()
  sections.set(ids, own)
  const known = own.get(dimension)
  if (known?.standings === standings) return known.of
  const of = new Uint8Array(ids.length).fill(Section.options.indexOf('collecting'))
  let nth = 0
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? ''
    while ((standings.ids[nth] ?? '~') < id) nth++
    if (standings.ids[nth] === id) of[at] = standings[dimension].sections[nth] ?? 0
  }
  own.set(dimension, { standings, of })
  return of
}

interface Known {
  readonly standings: StandingColumns
  readonly of: Uint8Array
}
/** Of the ids of a segment, which both ascend as the standings do. */
const sections = new WeakMap<readonly string[], Map<Dimension, Known>>()
