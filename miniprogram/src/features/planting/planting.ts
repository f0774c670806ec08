// A planting under way: which step, what was chosen so far, and the id the tree will have.

import type { Plot } from '@ngo2/shared/sites/plot'
import { Species } from '@ngo2/shared/sites/plot'
import { isFree } from '@ngo2/shared/sites/rules'
import { TreeId } from '@ngo2/shared/trees/tree'
import * as v from 'valibot'

export const steps = ['species', 'cell', 'name'] as const

/** Kept on the phone until the tree stands, so that leaving loses nothing and asking twice plants once. */
export const Planting = v.object({
  treeId: TreeId,
  step: v.picklist(steps),
  species: v.optional(Species),
  cell: v.optional(v.number()),
  name: v.string(),
  /** Sent without an answer so far: the tree may stand already, in exactly this cell. */
  sent: v.boolean(),
  /** A cell that was taken or closed when we asked; its neighbours are offered. */
  lost: v.optional(v.number()),
})
export type Planting = v.InferOutput<typeof Planting>

type Ground = Pick<Plot, 'rows' | 'columns' | 'carries' | 'species'>

/** `cell` where the reader has touched one before. */
export function beginPlanting(treeId: TreeId, plot: Ground, cell?: number): Planting {
  return { treeId, step: 'species', species: plot.species[0], cell, name: '', sent: false }
}

/** A kept planting as far as the plot still allows it; what was sent stays as it was sent. */
export function resumePlanting(kept: Planting, plot: Ground, canopy: Uint8Array): Planting {
  if (kept.sent) return kept
  if (kept.species === undefined || !plot.species.includes(kept.species)) {
    return { ...kept, step: 'species', species: plot.species[0] }
  }
  if (kept.step === 'name' && !cellStands(kept, plot, canopy))
    return { ...kept, step: 'cell', cell: undefined }
  return kept
}

/** The step behind or before this one; the first and the last stay. */
export function stepped(planting: Planting, by: 1 | -1): Planting {
  return { ...planting, step: steps[steps.indexOf(planting.step) + by] ?? planting.step }
}

/** Whether a cell is chosen that is free as far as this canopy knows. */
export function cellStands({ cell }: Planting, plot: Ground, canopy: Uint8Array): boolean {
  return cell !== undefined && isFree(plot, canopy, cell)
}

/** Back to the step where the refusal can be helped, with all other choices kept. */
export function afterRefusal(planting: Planting, code: string, freshId: () => TreeId): Planting {
  const open = { ...planting, sent: false }
  switch (code) {
    case 'trees.cell_taken':
    case 'trees.cell_closed':
      return { ...open, step: 'cell', cell: undefined, lost: planting.cell }
    case 'trees.species_elsewhere':
      return { ...open, step: 'species', species: undefined }
    case 'resource.conflict':
      return { ...open, treeId: freshId() }
    case 'service.failed':
      // Our side broke after or before the tree stood; asking again tells.
      return { ...planting, sent: true }
    default:
      return open
  }
}
