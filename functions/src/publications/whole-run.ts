// A run that can be published at all: one whose snapshot is whole.
import type { Doer } from '@ngo2/shared/audit/entry'
import { mayPublish, type RunId } from '@ngo2/shared/ranking/run'
import { findMember } from '../accounts'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { existingRun } from '../ranking'
import { findOutline } from '../snapshots'

/** The run with what a publication of it would say. */
export async function wholeRun(app: App, runId: RunId) {
  const run = await existingRun(app, runId)
  const outline = await findOutline(app.table, runId)
  if (!mayPublish(run) || outline === undefined) {
    throw new AppError('ranking.not_ready', 'this run has no whole snapshot')
  }
  return { run, outline }
}

/** The operator as she stands in a log: by name, where she has one. */
export async function operatorBy(app: App, { memberId }: Pick<Actor, 'memberId'>): Promise<Doer> {
  const name = (await findMember(app.table, memberId))?.name?.text
  return { is: 'operator', memberId, ...(name !== undefined && { name }) }
}
