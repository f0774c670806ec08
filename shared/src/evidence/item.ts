// The sixteen items of evidence: what each is worth, where it comes from, how long it keeps.
import * as v from 'valibot'

/** T1–T10 are of transparency, C1–C6 of communication. */
export const EvidenceItem = v.picklist([
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
])
export type EvidenceItem = v.InferOutput<typeof EvidenceItem>

/** Items a team gives and an operator looks at. The others are measured, today or one day. */
export const GivenItem = v.picklist(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'C6'])
export type GivenItem = v.InferOutput<typeof GivenItem>

/**
 * Where it comes from: a document, what a team types, its page, its books, its projects; or it is measured. `later` cannot be measured
 * yet: it earns nothing, and nothing is asked of it.
 */
export type Source = 'document' | 'typed' | 'page' | 'books' | 'projects' | 'measured' | 'later'

/** months: from the day an operator saw it · report: a year’s paper, until 31 May two years on · quarter: half a year from its end. */
export type Shelf =
  | { readonly is: 'months'; readonly months: number }
  | { readonly is: 'report' }
  | { readonly is: 'quarter' }

interface Worth {
  readonly points: number
  readonly source: Source
  /** Absent where it is measured and never grows old. */
  readonly shelf?: Shelf
  /** Minutes a small team needs for it, roughly: the next easiest step is the one with the fewest. */
  readonly minutes?: number
  /** A public register knows it, so a second operator can check it there. */
  readonly register?: true
}

/** A level rests on nothing older than this; most items keep as long. */
export const levelMonths = 14
const aLevel: Shelf = { is: 'months', months: levelMonths }

export const worthOf: Record<EvidenceItem, Worth> = {
  T1: { points: 6, source: 'document', shelf: aLevel, minutes: 5, register: true },
  T2: { points: 6, source: 'typed', shelf: aLevel, minutes: 6 },
  T3: { points: 4, source: 'page', shelf: aLevel, minutes: 2 },
  T4: { points: 7, source: 'document', shelf: { is: 'report' }, minutes: 90 },
  T5: { points: 10, source: 'books', shelf: { is: 'report' }, minutes: 120 },
  T6: { points: 6, source: 'projects', shelf: aLevel, minutes: 20 },
  T7: { points: 8, source: 'books', shelf: { is: 'quarter' }, minutes: 60 },
  T8: { points: 4, source: 'typed', shelf: aLevel, minutes: 10 },
  T9: { points: 4, source: 'typed', shelf: aLevel, minutes: 3, register: true },
  T10: { points: 5, source: 'typed', shelf: { is: 'report' }, minutes: 4 },
  C1: { points: 12, source: 'measured' },
  C2: { points: 10, source: 'later' },
  C3: { points: 8, source: 'later' },
  C4: { points: 8, source: 'measured' },
  C5: { points: 10, source: 'later' },
  C6: { points: 7, source: 'typed', shelf: aLevel, minutes: 15 },
}

/** Where people in charge are known to the reviewers only, T2 earns this much of its points. */
export const pointsForKnownToReviewers = 4

/** Today only half of C4 can be measured: whether the poster and the page can be read. Captions and voice come later. */
export const measurablePointsOfC4 = 4

export const dimensionOf = (item: EvidenceItem) =>
  item.startsWith('T') ? ('transparency' as const) : ('communication' as const)
