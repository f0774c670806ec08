// The list of snapshots that were ever published: what everybody may read for ever, in the order they were measured.
import { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

/** When it became the published one for the first time. */
const Published = v.object({ runId: RunId, publishedAt: v.string() })
export type Published = v.InferOutput<typeof Published>

/** Told twice, the first time stays. */
export function addingPublished(published: Published): Write {
  return { put: { ...keyOf(published.runId), entity: 'publishedSnapshot', ...published }, when: 'free' }
}

export async function findPublished(table: Table, runId: RunId): Promise<Published | undefined> {
  const item = await table.get(keyOf(runId), 'consistent')
  return item && v.parse(Published, item)
}

/** Newest first. */
export function listPublished(table: Table, cursor: string | undefined, limit = 20) {
  return readPage(table, { pk: 'PUBLISHED_SNAPSHOTS', newestFirst: true, limit, cursor }, (item) =>
    v.parse(Published, item),
  )
}

const keyOf = (runId: RunId) => ({ pk: 'PUBLISHED_SNAPSHOTS', sk: runId })
