// What of a run somebody must look at before it is published, in the table beside the run.
import { Dimension, dimensions } from '@ngo2/shared/evaluations/criterion'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { ReviewItem } from '@ngo2/shared/publications/review'
import type { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { readAll } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

/** Without the name, which may change, and what was published before it is looked at, which may change too. */
const Stored = v.object({
  organisationId: OrganisationId,
  dimension: Dimension,
  ...v.omit(ReviewItem, ['organisation', 'dimension', 'before', 'decision']).entries,
})
export type ToReview = v.InferOutput<typeof Stored>

const batch = 100

export async function writeReview(table: Table, runId: RunId, items: readonly ToReview[]): Promise<void> {
  const writes: Write[] = items.map((item) => ({
    put: { ...keyOf(runId, item), entity: 'toReview', ...item },
  }))
  for (let at = 0; at < writes.length; at += batch) await table.write(...writes.slice(at, at + batch))
}

/** All of a run, by organisation. */
export async function listToReview(table: Table, runId: RunId): Promise<ToReview[]> {
  const query = { pk: `RANKING_RUN#${runId}`, prefix: 'REVIEW#' }
  const all = await readAll(table, query, (item) => v.parse(Stored, item))
  return all.sort((a, b) => dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension))
}

export async function findToReview(
  table: Table,
  runId: RunId,
  of: Pick<ToReview, 'organisationId' | 'dimension'>,
) {
  const item = await table.get(keyOf(runId, of))
  return item && v.parse(Stored, item)
}

const keyOf = (
  runId: RunId,
  { organisationId, dimension }: Pick<ToReview, 'organisationId' | 'dimension'>,
) => ({
  pk: `RANKING_RUN#${runId}`,
  sk: `REVIEW#${organisationId}#${dimension}`,
})
