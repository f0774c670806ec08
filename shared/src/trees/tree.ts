// A virtual tree: a seat in a real plot, under a name, that shares the fate of the sample around it.
import * as v from 'valibot'
import { Moment, whole } from '../contract/fields'
import { idOf } from '../contract/ids'
import { GivenName } from '../moderation/name'
import { PlotId, Species } from '../sites/plot'

export const TreeId = idOf('tre')
export type TreeId = v.InferOutput<typeof TreeId>

/** A tree as its planter sees it. */
export const MyTree = v.object({
  id: TreeId,
  plot: v.object({ id: PlotId, number: v.number(), site: v.string(), example: v.boolean() }),
  cell: whole(0, 9999),
  species: Species,
  name: v.optional(GivenName),
  plantedAt: Moment,
})
export type MyTree = v.InferOutput<typeof MyTree>

/** A tree as everybody sees it: never who planted it. */
export const Tree = v.object({ ...MyTree.entries, name: v.optional(v.string()) })
export type Tree = v.InferOutput<typeof Tree>
