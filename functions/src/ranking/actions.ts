// What operators do with ranking runs, and what everybody may ask about the published one.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type * as contract from '@ngo2/shared/ranking/contract'
import type { RunId } from '@ngo2/shared/ranking/run'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { explanationIn, findPublication } from '../snapshots'
import { findRun, listRunsPage, type StoredRun } from './run-repository'
import { startRun, withProgress } from './start-run'

export const start: Action<typeof contract.startRun> = (app, { runId }) => startRun(app, runId, 'operator')

export const read: Action<typeof contract.readRun> = async (app, { runId }) =>
  withProgress(app, await existingRun(app, runId))

export const list: Action<typeof contract.listRuns> = async (app, { cursor }) => {
  const [page, publication] = await Promise.all([listRunsPage(app.table, cursor), findPublication(app.table)])
  const items = await Promise.all(page.items.map((run) => withProgress(app, run)))
  return { ...page, items, ...(publication && { published: publication.runId }) }
}

export async function explain(app: App, input: InputOf<typeof contract.explainStanding>) {
  const publication = await findPublication(app.table)
  if (publication === undefined) throw new AppError('resource.missing', 'nothing was published yet')
  const explanation = await explanationIn(app, publication.runId, input)
  if (explanation === undefined) throw new AppError('resource.missing', 'there is no such organisation')
  const { runId, publishedAt, parameters } = publication
  return { explanation, runId, publishedAt, parameters }
}

export async function existingRun(app: App, id: RunId): Promise<StoredRun> {
  const run = await findRun(app.table, id)
  if (run === undefined) throw new AppError('resource.missing', 'there is no such run')
  return run
}
