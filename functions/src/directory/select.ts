// Which organisations fit, how many there are of each section, and the next dozen in this reader's order: in one pass, sorting only what is shown.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type { listOrganisations } from '@ngo2/shared/directory/contract'
import { fitting } from '@ngo2/shared/directory/segment'
import { chanceOf } from '@ngo2/shared/directory/shuffle'
import { Level } from '@ngo2/shared/evidence/level'
import type { Part } from './part'

/** Where an organisation stands in the order: section, then chance, then, where both are the same, its id. */
export interface Position {
  readonly section: number
  readonly chance: number
  readonly id: string
}

export interface Selected extends Position {
  readonly part: Part
  readonly at: number
}

/** A part with each organisation's section and level as numbers; a level is worked out when it is asked for. */
export interface Ranked {
  readonly part: Part
  readonly sections: Uint8Array
  readonly levelAt: (at: number) => number
}

type Wish = Pick<InputOf<typeof listOrganisations>, 'q' | 'place' | 'cause' | 'level' | 'seed'>

/** Up to `limit` organisations behind `after`, and how many fit by the number of their section. */
export function select(ranked: readonly Ranked[], wish: Wish, after: Position | undefined, limit: number) {
  const fits = fitting(
    ranked.map(({ part }) => part.segment),
    wish,
  )
  const least = wish.level && Level.options.indexOf(wish.level) + 1
  const counts = [0, 0, 0, 0]
  const first: Selected[] = []
  for (const [nth, { part, sections, levelAt }] of ranked.entries()) {
    const marks = fits[nth] ?? new Uint8Array()
    for (let at = 0; at < marks.length; at++) {
      if (marks[at] === 0 || part.gone[at] === 1) continue
      if (least !== undefined && levelAt(at) < least) continue
      const section = sections[at] ?? 0
      counts[section] = (counts[section] ?? 0) + 1
      const chance = chanceOf(part.marks[at] ?? 0, wish.seed)
      const last = first[limit - 1]
      if (
        last !== undefined &&
        (section > last.section || (section === last.section && chance > last.chance))
      )
        continue
      const found = { part, at, section, chance, id: part.segment.columns.ids[at] ?? '' }
      if (after === undefined || isBefore(after, found)) keep(first, found, limit)
    }
  }
  return { first, counts }
}

function isBefore(a: Position, b: Position): boolean {
  if (a.section !== b.section) return a.section < b.section
  return a.chance === b.chance ? a.id < b.id : a.chance < b.chance
}

/** Keeps the list sorted and no longer than `limit`. */
function keep(first: Selected[], found: Selected, limit: number): void {
  let place = first.length
  while (place > 0 && isBefore(found, first[place - 1] ?? found)) place--
  first.splice(place, 0, found)
  if (first.length > limit) first.length = limit
}
