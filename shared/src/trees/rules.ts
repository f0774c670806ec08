// Decisions about planting, asked by the form and by the server alike.
import { allowed, type Decision, refused } from '../contract/errors'
import type { Plot, Species } from '../sites/plot'
import { isOpen } from '../sites/rules'

/** Virtual trees one member may plant in a day (Beijing time). */
export const treesPerDay = 3

export type PlantRefusal =
  | 'trees.cell_closed'
  | 'trees.cell_taken'
  | 'trees.species_elsewhere'
  | 'trees.day_full'
  | 'moderation.text_refused'

/** Whether this species may take this cell of this plot, as far as the plot alone can tell. */
export function mayPlant(
  plot: Pick<Plot, 'rows' | 'columns' | 'carries' | 'species'>,
  cell: number,
  species: Species,
): Decision<PlantRefusal> {
  if (!plot.species.includes(species)) return refused('trees.species_elsewhere')
  return isOpen(plot, cell) ? allowed : refused('trees.cell_closed')
}
