// Runs in the table: one item each, the segments they have read, and the lock that lets one run at a time.
import { Run, RunId, segments } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const runEntity = 'rankingRun'

const Stored = v.omit(Run, ['segmentsRead'])
export type StoredRun = v.InferOutput<typeof Stored>
const Lock = v.object({ runId: RunId })

export function parseRun(item: Item): StoredRun {
  return v.parse(Stored, item)
}

export async function findRun(table: Table, id: RunId): Promise<StoredRun | undefined> {
  const item = await table.get(runKey(id), 'consistent')
  return item && parseRun(item)
}

export function listRunsPage(table: Table, cursor: string | undefined) {
  return readPage(table, { pk: 'RANKING_RUNS', newestFirst: true, limit: 20, cursor }, (item) =>
    v.parse(Stored, item),
  )
}

/** The run that holds the lock, whether it still runs or not. */
export async function findLock(table: Table): Promise<RunId | undefined> {
  const item = await table.get(lockKey, 'consistent')
  return item && v.parse(Lock, item).runId
}

/** Makes a run and gives it the lock, if the lock is still as it was seen. */
export async function addRunIfUnlocked(
  table: Table,
  run: StoredRun,
  seenLock: RunId | undefined,
): Promise<boolean> {
  const written = await table.write(
    { put: { ...runKey(run.id), entity: runEntity, ...run }, when: 'free' },
    {
      put: { ...lockKey, entity: 'rankingLock', runId: run.id },
      when: seenLock === undefined ? 'free' : { runId: seenLock },
    },
  )
  return written.done
}

/** Changes a run that exists. */
export async function setRun(table: Table, id: RunId, set: Partial<StoredRun>): Promise<void> {
  await table.write(settingRun(id, set))
}

/** The write that changes a run that exists. */
export function settingRun(id: RunId, set: Partial<StoredRun>): Write {
  return { change: runKey(id), set, when: 'present' }
}

/** A segment read twice is one segment. */
export async function markSegmentRead(table: Table, id: RunId, segment: string): Promise<void> {
  await table.write({ put: { pk: `RANKING_RUN#${id}`, sk: `SEGMENT#${segment}`, entity: 'readSegment' } })
}

export async function countSegmentsRead(table: Table, { id, state }: StoredRun): Promise<number> {
  if (state === 'planned') return 0
  if (state !== 'reading') return segments
  const { items } = await table.query({ pk: `RANKING_RUN#${id}`, prefix: 'SEGMENT#', consistent: true })
  return items.length
}

const lockKey = { pk: 'RANKING', sk: 'LOCK' }
const runKey = (id: RunId) => ({ pk: 'RANKING_RUNS', sk: id })
