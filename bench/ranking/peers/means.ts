// The two simplest peers: the plain mean, and the mean drawn towards everybody's as if a few average sheets were there.
import type { PeerMethod, PlainSheet } from './sheets'

/** Average sheets the Bayesian mean adds to every organisation. */
const addedSheets = 3

export const plainMean: PeerMethod = (sheets) => meansWith(sheets, 0)

export const bayesianMean: PeerMethod = (sheets) => meansWith(sheets, addedSheets)

function meansWith(sheets: readonly PlainSheet[], added: number): Map<string, { score: number }> {
  const middle = sheets.reduce((sum, { mean }) => sum + mean, 0) / sheets.length
  const sums = new Map<string, { sum: number; count: number }>()
  for (const { ngo, mean } of sheets) {
    const { sum, count } = sums.get(ngo) ?? { sum: 0, count: 0 }
    sums.set(ngo, { sum: sum + mean, count: count + 1 })
  }
  return new Map(
    [...sums].map(([ngo, { sum, count }]) => [ngo, { score: (sum + added * middle) / (count + added) }]),
  )
}
