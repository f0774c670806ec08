// Organisations ready to be searched: by words, by place and by cause.

import type { Cause } from '../organisations/organisation'
import { fullPlace } from '../organisations/place'
import { causeWords } from '../organisations/words'
import type { FoundPlace } from '../places/spoken'
import { bitsOf, type Columns } from './columns'
import { asSearched, type Lines, linesOf, markHolding, markNearly } from './lines'

export interface Segment {
  readonly columns: Columns
  readonly size: number
  readonly names: Lines
  readonly pinyin: Lines
  readonly initials: Lines
  /** Every place that occurs once, and for each organisation which of them. */
  readonly places: readonly FoundPlace[]
  readonly placeAt: Uint16Array
}

/** What somebody is looking for. */
export interface Wish {
  readonly q?: string | undefined
  /** Six digits; noughts at the end stand for everything inside. */
  readonly place?: string | undefined
  readonly cause?: Cause | undefined
}

/** `placeOf` says what a code is called. */
export function segmentOf(columns: Columns, placeOf: (code: string) => FoundPlace): Segment {
  const codes = [...new Set(columns.places)]
  const nth = new Map(codes.map((code, at) => [code, at]))
  return {
    columns,
    size: columns.ids.length,
    names: linesOf(columns.names),
    pinyin: linesOf(columns.pinyin),
    initials: linesOf(columns.initials),
    places: codes.map(placeOf),
    placeAt: Uint16Array.from(columns.places, (code) => nth.get(code) ?? 0),
  }
}

/**
 * One for each organisation that fits, nought for the others. Every word of `q` must be found in a name, a place or a cause. A word that
 * no organisation of any segment holds is looked for with one slip.
 */
export function fitting(segments: readonly Segment[], { q = '', place, cause }: Wish): Uint8Array[] {
  const all = segments.map((segment) => {
    const marks = new Uint8Array(segment.size).fill(1)
    if (place !== undefined) keepPlace(segment, place, marks)
    if (cause !== undefined) keepCauses(segment, bitsOf([cause]), marks)
    return marks
  })
  for (const word of asSearched(q).split(/\s+/).filter(Boolean)) {
    const held = segments.map((segment) => holding(segment, word))
    const found = held.some((marks) => marks.includes(1)) || !mayHaveSlipped(word)
    const near = found ? held : segments.map((segment) => nearly(segment, word))
    for (const [nth, marks] of near.entries()) keepBoth(all[nth], marks)
  }
  return all
}

/** Latin letters of a name stand in its pinyin as they are, so its own spelling is read only for other words. */
function holding(segment: Segment, word: string): Uint8Array {
  const marks = new Uint8Array(segment.size)
  const read = isLatin(word) ? [segment.pinyin, segment.initials] : [segment.names]
  for (const lines of read) markHolding(lines, word, marks)
  const here = segment.places.map((place) => fullPlace(place).includes(word) || place.spoken.includes(word))
  const bits = bitsOf(causesCalled(word))
  if (bits === 0 && !here.includes(true)) return marks
  const { causes } = segment.columns
  for (let at = 0; at < segment.size; at++) {
    if (here[segment.placeAt[at] ?? 0] === true || ((causes[at] ?? 0) & bits) !== 0) marks[at] = 1
  }
  return marks
}

function nearly(segment: Segment, word: string): Uint8Array {
  const marks = new Uint8Array(segment.size)
  markNearly(isLatin(word) ? segment.pinyin : segment.names, word, marks)
  return marks
}

/** In a shorter word, one slip fits nearly everything. */
const mayHaveSlipped = (word: string) => word.length >= (isLatin(word) ? 5 : 3)
const isLatin = (word: string) => /^[\x21-\x7e]+$/.test(word)

function causesCalled(word: string): Cause[] {
  return (Object.keys(causeWords) as Cause[]).filter((cause) => {
    const { zh, en } = causeWords[cause]
    return zh.includes(word) || en.toLowerCase().includes(word)
  })
}

function keepPlace({ places, placeAt }: Segment, code: string, marks: Uint8Array): void {
  const inside = code.replace(/(00){1,3}$/, '')
  const here = places.map((place) => place.code.startsWith(inside))
  for (let at = 0; at < marks.length; at++) if (here[placeAt[at] ?? 0] !== true) marks[at] = 0
}

function keepCauses({ columns }: Segment, bits: number, marks: Uint8Array): void {
  for (let at = 0; at < marks.length; at++) if (((columns.causes[at] ?? 0) & bits) === 0) marks[at] = 0
}

function keepBoth(marks: Uint8Array | undefined, others: Uint8Array): void {
  if (marks === undefined) return
  for (let at = 0; at < marks.length; at++) if (others[at] === 0) marks[at] = 0
}
