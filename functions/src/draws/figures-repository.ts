// Figures of draws in the table: one item a week.
import * as v from 'valibot'
import type { Table } from '../platform/table'

const Stored = v.object({ week: v.string(), draws: v.number(), asked: v.number(), taken: v.number() })
type Figures = v.InferOutput<typeof Stored>

export async function putFigures(table: Table, figures: Figures): Promise<void> {
  await table.write({ put: { ...keyOf(figures.week), entity: 'drawFigures', ...figures } })
}

/** Of those of these weeks that have any. */
export async function findFigures(table: Table, weeks: readonly string[]): Promise<Figures[]> {
  const items = await table.getAll(weeks.map(keyOf))
  return items.filter((item) => item !== undefined).map((item) => v.parse(Stored, item))
}

const keyOf = (week: string) => ({ pk: 'DRAW_FIGURES', sk: week })
