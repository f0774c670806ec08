// A canopy in numbers: for the legend, and row by row for those who read rather than look.
import { cellAt } from '@ngo2/shared/sites/canopy'
import type { Plot } from '@ngo2/shared/sites/plot'
import { isFree } from '@ngo2/shared/sites/rules'

type Grid = Pick<Plot, 'rows' | 'columns' | 'carries'>

export interface Counts {
  readonly alive: number
  readonly dead: number
  readonly unmeasured: number
  /** Seats of virtual trees, and cells where one may still be planted. */
  readonly taken: number
  readonly free: number
}

/** Counts the cells from `first` on, `length` of them. */
export function countCells(plot: Grid, canopy: Uint8Array, first: number, length: number): Counts {
  const counts = { alive: 0, dead: 0, unmeasured: 0, taken: 0, free: 0 }
  for (let cell = first; cell < first + length; cell++) {
    const { stand, taken } = cellAt(canopy, cell)
    counts[stand === 'dead' || stand === 'unmeasured' ? stand : 'alive'] += 1
    if (taken) counts.taken += 1
    if (isFree(plot, canopy, cell)) counts.free += 1
  }
  return counts
}

export function countPlot(plot: Grid, canopy: Uint8Array): Counts {
  return countCells(plot, canopy, 0, plot.rows * plot.columns)
}
