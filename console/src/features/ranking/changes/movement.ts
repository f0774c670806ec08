// How one organisation moves from the published snapshot to another: what the tag beside its name says.
import type { Section, Standing } from '@ngo2/shared/ranking/standing'

export type Movement =
  /** Not a digit differs. */
  | { readonly is: 'same' }
  /** The middle moved by so many points, one decimal, to the right when positive. */
  | { readonly is: 'moved'; readonly by: number }
  /** The middle stayed, the range did not. */
  | { readonly is: 'narrower' }
  | { readonly is: 'wider' }
  /** A figure where there was none, and none where there was one. */
  | { readonly is: 'appeared' }
  | { readonly is: 'vanished' }
  /** Too few people, as before. */
  | { readonly is: 'collecting' }

export function movementOf(before: Standing | undefined, after: Standing): Movement {
  if (after.is === 'collecting') return { is: before?.is === 'figure' ? 'vanished' : 'collecting' }
  if (before?.is !== 'figure') return { is: 'appeared' }
  const by = tenth(after.score - before.score)
  if (by !== 0) return { is: 'moved', by }
  const grown = tenth(after.hi - after.lo - (before.hi - before.lo))
  if (grown !== 0) return { is: grown > 0 ? 'wider' : 'narrower' }
  return { is: 'same' }
}

/** The section it changed to, where both snapshots have a figure and the sections differ. */
export function crossingOf(before: Standing | undefined, after: Standing): Section | undefined {
  if (before?.is !== 'figure' || after.is !== 'figure') return undefined
  return before.section === after.section ? undefined : after.section
}

function tenth(points: number): number {
  return Math.round(points * 10) / 10
}
