// Pictures WeChat has not spoken about, and the traces its words come with.
import { UploadId } from '@ngo2/shared/uploads/upload'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import { readAll } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const pictureWaitingEntity = 'pictureWaiting'

const Waiting = v.object({
  uploadId: UploadId,
  since: v.string(),
  /** When it was last asked that WeChat look again. */
  nudgedAt: v.optional(v.string()),
})
export type Waiting = v.InferOutput<typeof Waiting>

export function parseWaiting(item: Item): Waiting {
  return v.parse(Waiting, item)
}

/** The write that lets a picture wait for WeChat's word; the stream hears of it and asks. */
export function waitingOf(uploadId: UploadId, now: Date): Write {
  return {
    put: { ...waitingKey(uploadId), entity: pictureWaitingEntity, uploadId, since: now.toISOString() },
  }
}

export function stopWaitingOf(uploadId: UploadId) {
  return { remove: waitingKey(uploadId) }
}

/** WeChat's word comes within half an hour, or not at all. */
const silenceMs = 35 * 60 * 1000

/** Has the stream tell of a picture again that WeChat has left without a word. */
export async function nudgeIfSilent(table: Table, uploadId: UploadId, now: Date): Promise<void> {
  const item = await table.get(waitingKey(uploadId), 'consistent')
  if (item === undefined) return
  const { since, nudgedAt } = parseWaiting(item)
  if (now.getTime() - Date.parse(nudgedAt ?? since) < silenceMs) return
  const set = { nudgedAt: now.toISOString() }
  await table.write({ change: waitingKey(uploadId), set, when: { nudgedAt } })
}

/** All of them, those that came first first. */
export function listWaiting(table: Table): Promise<Waiting[]> {
  return readAll(table, { pk: 'PICTURES_WAITING', consistent: true }, parseWaiting)
}

/** WeChat answers within half an hour; two days later nobody asks any more. */
const traceS = 2 * 24 * 3600

export async function rememberTrace(
  table: Table,
  { traceId, uploadId, now }: { traceId: string; uploadId: UploadId; now: Date },
): Promise<void> {
  const expiresAt = Math.floor(now.getTime() / 1000) + traceS
  await table.write({ put: { ...traceKey(traceId), entity: 'pictureTrace', uploadId, expiresAt } })
}

export async function uploadOfTrace(table: Table, traceId: string): Promise<UploadId | undefined> {
  const item = await table.get(traceKey(traceId), 'consistent')
  return item && v.parse(v.object({ uploadId: UploadId }), item).uploadId
}

const waitingKey = (uploadId: UploadId) => ({ pk: 'PICTURES_WAITING', sk: uploadId })
const traceKey = (traceId: string) => ({ pk: `PICTURE_TRACE#${traceId}`, sk: 'PICTURE_TRACE' })
