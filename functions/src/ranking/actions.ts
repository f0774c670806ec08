// What operators do with ranking runs, and what everybody may ask about the published one.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type * as contract from '@ngo2/shared/ranking/contract'
import { mayPublish, type RunId } from '@ngo2/shared/ranking/run'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { findRun, listRunsPage, type StoredRun, setRun } from './run-repository'
import { findExplanation, findOutline, findPublication, publishIf } from './snapshot-repository'
import { startRun, withProgress } from './start-run'

export const start: Action<typeof contract.startRun> = (app, { runId }) => startRun(app, runId, 'operator')

export const read: Action<typeof contract.readRun> = async (app, { runId }) =>
  withProgress(app, await existingRun(app, runId))

export const list: Action<typeof contract.listRuns> = async (app, { cursor }) => {
  const [page, publication] = await Promise.all([listRunsPage(app.table, cursor), findPublication(app.table)])
  const items = await Promise.all(page.items.map((run) => withProgress(app, run)))
  return { ...page, items, ...(publication && { published: publication.runId }) }
}

/** Publishing again after another run is the roll back. A retry answers the same. */
export const publish: Action<typeof contract.publishRun> = async (app, { runId, replaces }) => {
  const run = await existingRun(app, runId)
  const outline = await findOutline(app.table, runId)
  if (!mayPublish({ ...run, segmentsRead: 0 }) || outline === undefined) {
    throw new AppError('ranking.not_ready', 'this run has no whole snapshot')
  }
  const publishedAt = app.now().toISOString()
  if (!(await publishIf(app.table, { ...outline, publishedAt }, replaces))) {
    const standing = await findPublication(app.table)
    if (standing?.runId !== runId) {
      throw new AppError('ranking.published_meanwhile', 'another snapshot was published meanwhile')
    }
    return withProgress(app, { ...run, publishedAt: standing.publishedAt })
  }
  await setRun(app.table, runId, { publishedAt })
  return withProgress(app, { ...run, publishedAt })
}

export async function explain(app: App, input: InputOf<typeof contract.explainStanding>) {
  const publication = await findPublication(app.table)
  const explanation =
    publication &&
    (await findExplanation(app.table, publication.runId, input.organisationId, input.dimension))
  if (publication === undefined || explanation === undefined) {
    throw new AppError('resource.missing', 'no published figure of this organisation')
  }
  const { runId, publishedAt, parameters } = publication
  return { explanation, runId, publishedAt, parameters }
}

export async function existingRun(app: App, id: RunId): Promise<StoredRun> {
  const run = await findRun(app.table, id)
  if (run === undefined) throw new AppError('resource.missing', 'there is no such run')
  return run
}
