// A part of the directory in memory: the columns with what chance and level need beside them.
import { positionOf } from '@ngo2/shared/directory/columns'
import { type Segment, segmentOf } from '@ngo2/shared/directory/segment'
import { markOf } from '@ngo2/shared/directory/shuffle'
import { Level } from '@ngo2/shared/evidence/level'
import { spokenPlaces } from '../places'
import { levelOf } from '../showcases'
import type { LevelFacts } from './entry'
import type { Index } from './index-file'

export interface Part {
  readonly segment: Segment
  readonly facts: ReadonlyMap<string, LevelFacts>
  /** What chance is mixed from, for each. */
  readonly marks: Uint32Array
  /** 1 where a younger entry, or none, stands in this one's place. */
  readonly gone: Uint8Array
}

export async function partOf({ columns, facts }: Index): Promise<Part> {
  const { foundPlaceOf } = await spokenPlaces()
  return {
    segment: segmentOf(columns, foundPlaceOf),
    facts,
    marks: Uint32Array.from(columns.ids, markOf),
    gone: new Uint8Array(columns.ids.length),
  }
}

/** The same part without these organisations. */
export function partWithout(part: Part, ids: Iterable<string>): Part {
  const gone = new Uint8Array(part.segment.size)
  for (const id of ids) {
    const at = positionOf(part.segment.columns.ids, id)
    if (at !== -1) gone[at] = 1
  }
  return { ...part, gone }
}

/** What a level depends on beside the evidence. */
export interface When {
  /** Beijing. */
  readonly day: string
  /** Its run, or nothing. */
  readonly publication: string
  /** How many people's evaluations count. */
  ratersOf(id: string): number
}

/**
 * The way to each one's level as a number: nought for none yet, then 1 for the first. Each is worked out when it is first asked for, once a
 * day and publication.
 */
export function levelsIn(part: Part, { day, publication, ratersOf }: When): (at: number) => number {
  const when = `${day} ${publication}`
  const known = levels.get(part.segment)
  const of = known?.when === when ? known.of : new Uint8Array(part.segment.size).fill(unknown)
  levels.set(part.segment, { when, of })
  return (at) => {
    const before = of[at] ?? 0
    if (before !== unknown) return before
    const id = part.segment.columns.ids[at] ?? ''
    const facts = part.facts.get(id)
    const level = facts && levelOf(facts, ratersOf(id), day).level
    of[at] = level === undefined ? 0 : Level.options.indexOf(level) + 1
    return of[at]
  }
}

const unknown = 255
const levels = new WeakMap<Segment, { readonly when: string; readonly of: Uint8Array }>()
