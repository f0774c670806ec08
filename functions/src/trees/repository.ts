// Virtual trees in the table: the tree, the seat in its plot, the seat in its planter's day, and her list of trees.
import { MemberId } from '@ngo2/shared/accounts/member'
import type { PlotId } from '@ngo2/shared/sites/plot'
import { MyTree, TreeId } from '@ngo2/shared/trees/tree'
import * as v from 'valibot'
import { type DaySeat, seatWrite } from '../platform/day-seats'
import type { Item } from '../platform/item'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const seatEntity = 'seat'

const Stored = v.object({ ...MyTree.entries, memberId: MemberId })
export type StoredTree = v.InferOutput<typeof Stored>
const Pointer = v.object({ treeId: TreeId })

export async function findTree(table: Table, id: TreeId): Promise<StoredTree | undefined> {
  const item = await table.get(treeKey(id), 'consistent')
  return item && v.parse(Stored, item)
}

export type PlantResult = 'planted' | 'idTaken' | 'cellTaken' | 'planterGone' | 'daySeatTaken'

export interface Planting {
  readonly tree: StoredTree
  readonly seat: DaySeat
  /** Holds all of it up where the planter is gone. */
  readonly staying: Write
  readonly besides: readonly Write[]
}

/** Plants in one transaction: all of it, or nothing and the reason. */
export async function plantIfFree(
  table: Table,
  { tree, seat, staying, besides }: Planting,
): Promise<PlantResult> {
  const { id, memberId, plot, cell } = tree
  const written = await table.write(
    { put: { ...treeKey(id), entity: 'tree', ...tree }, when: 'free' },
    {
      put: { ...seatKey(plot.id, cell), entity: seatEntity, plotId: plot.id, cell, treeId: id },
      when: 'free',
    },
    staying,
    seatWrite(seat),
    { put: { ...ownedKey(memberId, id), entity: 'ownedTree', treeId: id } },
    ...besides,
  )
  if (written.done) return 'planted'
  if (written.blocked.includes(0)) return 'idTaken'
  if (written.blocked.includes(1)) return 'cellTaken'
  return written.blocked.includes(2) ? 'planterGone' : 'daySeatTaken'
}

export async function listTreesOf(table: Table, memberId: MemberId, cursor: string | undefined) {
  const listing = { pk: `MEMBER#${memberId}`, prefix: 'TREE#', newestFirst: true, limit: 20, cursor }
  const page = await readPage(table, listing, (item) => v.parse(Pointer, item).treeId)
  const items = await table.getAll(page.items.map(treeKey))
  return { ...page, items: items.filter((item) => item !== undefined).map((item) => v.parse(Stored, item)) }
}

/** Changes the state of a name that still reads so. */
export async function setNameStateIf(
  table: Table,
  id: TreeId,
  name: NonNullable<StoredTree['name']>,
): Promise<void> {
  const tree = await findTree(table, id)
  if (tree?.name === undefined || tree.name.text !== name.text) return
  await table.write({ change: treeKey(id), set: { name }, when: { name: tree.name } })
}

/** Up to 50 of a member's trees, with what was planted a moment ago. */
export async function listTreeIdsOf(table: Table, memberId: MemberId): Promise<TreeId[]> {
  const own = { pk: `MEMBER#${memberId}`, prefix: 'TREE#', limit: 50, consistent: true }
  const { items } = await table.query(own)
  return items.map((item) => v.parse(Pointer, item).treeId)
}

/** Takes a tree out and frees its seat. */
export async function removeTree(table: Table, tree: StoredTree): Promise<void> {
  await table.write(
    { remove: seatKey(tree.plot.id, tree.cell) },
    { remove: treeKey(tree.id) },
    { remove: ownedKey(tree.memberId, tree.id) },
  )
}

/** Takes a tree that is not there out of its planter's list. */
export async function unlistTree(table: Table, memberId: MemberId, id: TreeId): Promise<void> {
  await table.write({ remove: ownedKey(memberId, id) })
}

const Seat = v.object({ plotId: MyTree.entries.plot.entries.id, cell: v.number(), treeId: TreeId })
export function parseSeat(item: Item) {
  return v.parse(Seat, item)
}

const treeKey = (id: TreeId) => ({ pk: `TREE#${id}`, sk: 'TREE' })
const seatKey = (plotId: PlotId, cell: number) => ({
  pk: `PLOT#${plotId}`,
  sk: `SEAT#${String(cell).padStart(4, '0')}`,
})
const ownedKey = (memberId: MemberId, id: TreeId) => ({ pk: `MEMBER#${memberId}`, sk: `TREE#${id}` })
