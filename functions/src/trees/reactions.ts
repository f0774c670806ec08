// What happens to trees when their planter leaves, when a name is judged, and when a seat changes.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { TreeId } from '@ngo2/shared/trees/tree'
import * as v from 'valibot'
import { stayingOf } from '../accounts'
import { eraseCasesAbout, hidingOf, type NameVerdict } from '../moderation'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { foldSeat } from '../sites'
import { findTree, listTreeIdsOf, parseSeat, removeTree, setNameStateIf, unlistTree } from './repository'

/** Takes out all trees of a member; says how many. */
export async function eraseTrees(app: App, memberId: MemberId): Promise<number> {
  let erased = 0
  for (;;) {
    const ids = await listTreeIdsOf(app.table, memberId)
    if (ids.length === 0) return erased
    for (const id of ids) await eraseTree(app, memberId, id)
    erased += ids.length
  }
}

async function eraseTree(app: App, memberId: MemberId, id: TreeId): Promise<void> {
  const tree = await findTree(app.table, id)
  if (tree === undefined) return unlistTree(app.table, memberId, id)
  if (tree.name !== undefined) await eraseCasesAbout(app.table, { kind: 'tree', id })
  await removeTree(app.table, tree)
}

export async function applyNameVerdict(app: App, { subject, text, state }: NameVerdict): Promise<void> {
  const tree = await findTree(app.table, v.parse(TreeId, subject.id))
  if (tree === undefined) return
  await setNameStateIf(app.table, tree.id, { text, state })
  await app.table.write(hidingOf(tree.memberId, text, state), stayingOf(tree.memberId))
}

/** Keeps the canopy in step with a seat that was taken or freed. */
export async function showSeat(app: App, { change, item }: Fact): Promise<void> {
  const { plotId, cell } = parseSeat(item)
  await foldSeat(app, plotId, cell, change !== 'removed')
}
