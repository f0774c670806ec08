// Canopies in the table: one binary item a plot, rewritten only if nobody else did meanwhile.
import { emptyCanopy } from '@ngo2/shared/sites/canopy'
import type { PlotId } from '@ngo2/shared/sites/plot'
import * as v from 'valibot'
import type { Table } from '../platform/table'

const Stored = v.object({ cells: v.instance(Uint8Array), version: v.number() })

/** The canopy of a plot; an empty one of `cells` cells where none was ever folded. */
export async function findCanopy(table: Table, plotId: PlotId, cells: number): Promise<Uint8Array> {
  const item = await table.get(keyOf(plotId))
  return item === undefined ? emptyCanopy(cells) : v.parse(Stored, item).cells
}

/** Changes a canopy by a pure function, again and again until nobody came between. */
export async function foldCanopy(
  table: Table,
  plotId: PlotId,
  cells: number,
  change: (canopy: Uint8Array) => Uint8Array,
): Promise<void> {
  for (;;) {
    const item = await table.get(keyOf(plotId), 'consistent')
    const standing = item && v.parse(Stored, item)
    const next = change(standing?.cells ?? emptyCanopy(cells))
    const put = { ...keyOf(plotId), entity: 'canopy', cells: next, version: (standing?.version ?? 0) + 1 }
    const when = standing === undefined ? ('free' as const) : { version: standing.version }
    if ((await table.write({ put, when })).done) return
  }
}

const keyOf = (plotId: PlotId) => ({ pk: `PLOT#${plotId}`, sk: 'CANOPY' })
