// Decisions about cells: which of them a plot's water opens, and which free ones lie nearest.
import { cellAt } from './canopy'
import { cellsOf, type Plot } from './plot'

type Grid = Pick<Plot, 'rows' | 'columns' | 'carries'>

/**
 * Whether a virtual tree may take this cell at all. The water budget opens `carries` of the cells, scattered over the
 * grid by a multiplication that meets every remainder once, so the limit needs no counter and no race can pass it.
 */
export function isOpen(plot: Grid, cell: number): boolean {
  const cells = cellsOf(plot)
  if (!Number.isInteger(cell) || cell < 0 || cell >= cells) return false
  return (cell * scatterOf(cells)) % cells < plot.carries
}

/** Near the golden section of `cells` and without a common divisor, so that neighbours land far apart. */
function scatterOf(cells: number): number {
  let step = Math.round(cells * 0.618)
  while (commonDivisor(step, cells) > 1) step++
  return step
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

/** Open and not taken, as far as this canopy knows. */
export function isFree(plot: Grid, canopy: Uint8Array, cell: number): boolean {
  return isOpen(plot, cell) && !cellAt(canopy, cell).taken
}

/** Up to `count` free cells, the nearest to `cell` first (straight distance, then number). */
export function nearestFreeCells(plot: Grid, canopy: Uint8Array, cell: number, count: number): number[] {
  const distance = (other: number) =>
    Math.hypot(
      Math.floor(other / plot.columns) - Math.floor(cell / plot.columns),
      (other % plot.columns) - (cell % plot.columns),
    )
  return Array.from({ length: cellsOf(plot) }, (_, other) => other)
    .filter((other) => other !== cell && isFree(plot, canopy, other))
    .sort((a, b) => distance(a) - distance(b) || a - b)
    .slice(0, count)
}
