// Planting virtual trees and reading them.

import type { InputOf } from '@ngo2/shared/contract/endpoint'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { visibleName } from '@ngo2/shared/moderation/name'
import type * as contract from '@ngo2/shared/trees/contract'
import { mayPlant, treesPerDay } from '@ngo2/shared/trees/rules'
import type { TreeId } from '@ngo2/shared/trees/tree'
import { findMember, stayingOf } from '../accounts'
import { checkName } from '../moderation'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { countSeats } from '../platform/day-seats'
import type { Action } from '../platform/route'
import { findPlot } from '../sites'
import { findTree, listTreesOf, type Planting, plantIfFree, type StoredTree } from './repository'

/** A retry answers the same tree; a seat of the day lost to another phone of hers is tried once more. */
export const plant: Action<typeof contract.plantTree> = async (app, input, actor) => {
  const plot = await findPlot(app.table, input.plotId)
  if (plot === undefined) throw new AppError('resource.missing', 'there is no such plot')
  const decision = mayPlant(plot, input.cell, input.species)
  if (!decision.ok) throw new AppError(decision.refusal, 'this plot cannot carry that plant there')
  const tree: StoredTree = {
    id: input.treeId,
    memberId: actor.memberId,
    plot: { id: plot.id, number: plot.number, site: plot.site.name, example: plot.site.example },
    cell: input.cell,
    species: input.species,
    plantedAt: app.now().toISOString(),
  }
  if (input.name === undefined) return seat(app, tree, [])
  // A retry is not checked anew: WeChat's word, or an operator's, may be another by now.
  const standing = await findTree(app.table, tree.id)
  if (standing !== undefined) return sameOrConflict(standing, tree)
  const { name, writes } = await checkedName(app, { text: input.name, treeId: tree.id }, actor)
  return seat(app, { ...tree, name }, writes)
}

async function seat(app: App, tree: StoredTree, besides: Planting['besides']): Promise<StoredTree> {
  const today = { kind: 'TREE', memberId: tree.memberId, day: beijingDay(app.now()) }
  const used = await countSeats(app.table, today)
  const planting = { tree, seat: { ...today, nth: used + 1 }, staying: stayingOf(tree.memberId), besides }
  const result = used < treesPerDay ? await plantIfFree(app.table, planting) : 'dayFull'
  if (result === 'planted') return tree
  const standing = await findTree(app.table, tree.id)
  if (standing !== undefined) return sameOrConflict(standing, tree)
  if (result === 'daySeatTaken') return seat(app, tree, besides)
  if (result === 'planterGone') throw new AppError('auth.required', 'this account is gone')
  if (result === 'dayFull') throw new AppError('trees.day_full', `at most ${treesPerDay} trees a day`)
  throw new AppError('trees.cell_taken', 'somebody planted here just now', { field: 'cell' })
}

function sameOrConflict(standing: StoredTree, asked: StoredTree): StoredTree {
  const same = standing.memberId === asked.memberId && standing.plot.id === asked.plot.id
  if (same && standing.cell === asked.cell) return standing
  throw new AppError('resource.conflict', 'this id belongs to another tree')
}

async function checkedName(app: App, { text, treeId }: { text: string; treeId: TreeId }, actor: Actor) {
  const me = await findMember(app.table, actor.memberId)
  if (me === undefined) throw new AppError('auth.required', 'this account is gone')
  return checkName(app, { text, subject: { kind: 'tree', id: treeId }, memberId: me.id, openid: me.openid })
}

export async function read(app: App, { treeId }: InputOf<typeof contract.readTree>) {
  const tree = await findTree(app.table, treeId)
  if (tree === undefined) throw new AppError('resource.missing', 'there is no such tree')
  return { ...tree, name: visibleName(tree.name) }
}

export const listMine: Action<typeof contract.listMyTrees> = (app, { cursor }, actor) =>
  listTreesOf(app.table, actor.memberId, cursor)
