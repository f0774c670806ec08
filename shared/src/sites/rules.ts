// Decisions about plots: which cells their water opens, which free ones lie nearest, and what a survey may say.
import { allowed, type Decision, refused } from '../contract/errors'
import { cellAt } from './canopy'
import { cellsOf, type Plot } from './plot'
import type { Survey } from './survey'

export type SurveyRefusal = 'sites.cell_outside' | 'sites.cell_twice' | 'sites.day_ahead'

/** Whether this can be a survey of this plot: each cell lies in it and is counted once, the day is not to come. */
export function mayRecord(
  plot: Pick<Plot, 'rows' | 'columns'>,
  { samples, measuredOn }: Pick<Survey, 'samples' | 'measuredOn'>,
  today: string,
): Decision<SurveyRefusal> {
  const cells = samples.map(({ cell }) => cell)
  if (measuredOn > today) return refused('sites.day_ahead')
  if (cells.some((cell) => cell >= cellsOf(plot))) return refused('sites.cell_outside')
  return new Set(cells).size < cells.length ? refused('sites.cell_twice') : allowed
}

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
