// The middle sheet: half say more, half say less.
import { type PeerMethod, sheetsByNgo } from './sheets'

/** Of an even number, the mean of the two in the middle. */
export const median: PeerMethod = (sheets) =>
  new Map(
    [...sheetsByNgo(sheets)].map(([ngo, own]) => [ngo, { score: middleOf(own.map(({ mean }) => mean)) }]),
  )

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}
