// What a method says of the organisations of a world.
import type { Truth } from '../worlds/world'

/** Points 0–5; an interval where the method gives one. */
export interface Scored {
  readonly score: number
  readonly lo?: number
  readonly hi?: number
}

/** By `scoreKey`. */
export type Scores = ReadonlyMap<string, Scored>

export function scoreKey({ ngo, dimension }: Pick<Truth, 'ngo' | 'dimension'>): string {
  return `${ngo} ${dimension}`
}
