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

/** The level of each as a number: nought for none yet, then 1 for the first. Worked out once a day and publication. */
export function levelsOf(part: Part, { day, publication, ratersOf }: When): Uint8Array {
  const when = `${day} ${publication}`
  const known = levels.get(part.segment)
  if (known?.when === when) return known.of
  const of = new Uint8Array(part.segment.size)
  for (const [id, facts] of part.facts) {
    const { level } = levelOf(facts, ratersOf(id), day)
    const at = positionOf(part.segment.columns.ids, id)
    if (at !== -1 && level !== undefined) of[at] = Level.options.indexOf(level) + 1
  }
  levels.set(part.segment, { when, of })
  return of
}

const levels = new WeakMap<Segment, { readonly when: string; readonly of: Uint8Array }>()
