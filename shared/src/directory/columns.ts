// What organisations are searched by, as columns: the form in which a hundred thousand of them fit a small function.
import { Cause } from '../organisations/organisation'

/** One organisation as it goes into the search. */
export interface Searched {
  readonly id: string
  readonly name: string
  readonly example: boolean
  /** GB/T 2260. */
  readonly place: string
  readonly causes: readonly Cause[]
  /** Of the name, lower case, without tones and blanks: in full, and the initials. */
  readonly pinyin: string
  readonly initials: string
}

/** The same position in every column is the same organisation; ids ascend. */
export interface Columns {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly examples: Uint8Array
  readonly places: readonly string[]
  /** A bit for each cause, in the order of `Cause`. */
  readonly causes: Uint16Array
  readonly pinyin: readonly string[]
  readonly initials: readonly string[]
}

export function columnsOf(organisations: readonly Searched[]): Columns {
  const sorted = [...organisations].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ids: sorted.map(({ id }) => id),
    names: sorted.map(({ name }) => name),
    examples: Uint8Array.from(sorted, ({ example }) => (example ? 1 : 0)),
    places: sorted.map(({ place }) => place),
    causes: Uint16Array.from(sorted, ({ causes }) => bitsOf(causes)),
    pinyin: sorted.map(({ pinyin }) => pinyin),
    initials: sorted.map(({ initials }) => initials),
  }
}

export function bitsOf(causes: readonly Cause[]): number {
  return causes.reduce((bits, cause) => bits | (1 << Cause.options.indexOf(cause)), 0)
}

export function causesOf(bits: number): Cause[] {
  return Cause.options.filter((_, nth) => (bits & (1 << nth)) !== 0)
}

/** Where an id stands in the columns, by halving; -1 where it does not. */
export function positionOf(ids: readonly string[], id: string): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] ?? '') < id) low = middle + 1
    else high = middle
  }
  return ids[low] === id ? low : -1
}
