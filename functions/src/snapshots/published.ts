// A snapshot as everybody reads it, put together from what is stored of it.
import type { RunId } from '@ngo2/shared/ranking/run'
import type { PublishedSnapshot } from '@ngo2/shared/snapshots/snapshot'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { findPublished, type Published } from './published-repository'
import { findDetailsOf, findOutlinesOf, findPublication } from './snapshot-repository'

/** In the order given; what is not whole is left out. */
export async function snapshotsOf(app: App, published: readonly Published[]): Promise<PublishedSnapshot[]> {
  const ids = published.map(({ runId }) => runId)
  const [publication, details, outlines] = await Promise.all([
    findPublication(app.table),
    findDetailsOf(app.table, ids),
    findOutlinesOf(app.table, ids),
  ])
  const detailsById = new Map(details.map((one) => [one.runId, one]))
  const outlinesById = new Map(outlines.map((one) => [one.runId, one]))
  return published.flatMap(({ runId, publishedAt }) => {
    const [of, outline] = [detailsById.get(runId), outlinesById.get(runId)]
    if (of === undefined || outline === undefined) return []
    const { measuredAt, sheets, sets, method, hash } = of
    const { organisations, peers: figures, parameters } = outline
    const current = publication?.runId === runId
    const made = { measuredAt, sheets, organisations, figures, sets, method, parameters, hash }
    return [{ runId, publishedAt, current, ...made, files: filesOf(runId) }]
  })
}

/** This snapshot, or the published one where none is named. Refuses what was never published. */
export async function snapshotNamed(app: App, runId: RunId | undefined): Promise<PublishedSnapshot> {
  const id = runId ?? (await findPublication(app.table))?.runId
  const published = id && (await findPublished(app.table, id))
  const [snapshot] = published ? await snapshotsOf(app, [published]) : []
  if (snapshot === undefined) throw new AppError('resource.missing', 'there is no such published snapshot')
  return snapshot
}

/** Of the API's own addresses, so that they hold wherever it answers. */
function filesOf(runId: RunId): PublishedSnapshot['files'] {
  return { csv: `/snapshots/${runId}.csv`, json: `/snapshots/${runId}.json` }
}
