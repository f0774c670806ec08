// What clients and server agree on about virtual trees.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { whole } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { NameText } from '../moderation/name'
import { PlotId, Species } from '../sites/plot'
import { MyTree, Tree, TreeId } from './tree'

export const plantTree = endpoint({
  name: 'plantTree',
  summary: 'Plant a virtual tree in a free cell of a plot. It costs nothing and promises no real plant.',
  method: 'PUT',
  path: '/plots/{plotId}/trees/{treeId}',
  audience: 'member',
  input: v.object({
    plotId: PlotId,
    treeId: TreeId,
    cell: whole(0, 9999),
    species: Species,
    name: v.optional(NameText),
  }),
  output: MyTree,
  refusals: [
    'resource.missing',
    'resource.conflict',
    'trees.cell_closed',
    'trees.cell_taken',
    'trees.species_elsewhere',
    'trees.day_full',
    'moderation.text_refused',
    'rate.limited',
  ],
})

export const readTree = endpoint({
  name: 'readTree',
  summary: 'A virtual tree as everybody may see it.',
  method: 'GET',
  path: '/trees/{treeId}',
  audience: 'anyone',
  input: v.object({ treeId: TreeId }),
  output: Tree,
  refusals: ['resource.missing'],
})

export const listMyTrees = endpoint({
  name: 'listMyTrees',
  summary: "One's own virtual trees, newest first.",
  method: 'GET',
  path: '/me/trees',
  audience: 'member',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(MyTree),
  refusals: [],
})
