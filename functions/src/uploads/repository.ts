// Uploads in the table: each by its id, a pointer under its organisation or its claimant, and what waits for WeChat's word.
import { MemberId } from '@ngo2/shared/accounts/member'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { Upload, UploadId } from '@ngo2/shared/uploads/upload'
import * as v from 'valibot'
import { type DaySeat, seatWrite } from '../platform/day-seats'
import { readAll } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Stored = v.object({
  ...Upload.entries,
  /** Who put it up. */
  memberId: MemberId,
  /** It came with a claim, from somebody outside the team, and goes when she goes. */
  claim: v.boolean(),
  /** With all that arrived: which bytes were looked at, and what they are. */
  seal: v.optional(v.string()),
  contentType: v.optional(v.string()),
})
export type StoredUpload = v.InferOutput<typeof Stored>

export async function findUpload(table: Table, id: UploadId): Promise<StoredUpload | undefined> {
  const item = await table.get(uploadKey(id), 'consistent')
  return item && v.parse(Stored, item)
}

export type AnnounceResult = 'announced' | 'idTaken' | 'daySeatTaken' | 'somebodyGone'

/** What never arrives is forgotten after a day. `standing` holds it up where whoever brings it may not any more. */
export async function announceIfFree(
  table: Table,
  { upload, seat, standing }: { upload: StoredUpload; seat: DaySeat; standing: readonly Write[] },
): Promise<AnnounceResult> {
  const expiresAt = Math.floor(Date.parse(upload.openedAt) / 1000) + 24 * 3600
  const written = await table.write(
    { put: { ...uploadKey(upload.id), entity: 'upload', ...upload, expiresAt }, when: 'free' },
    seatWrite(seat),
    ...standing,
  )
  if (written.done) return 'announced'
  if (written.blocked.includes(0)) return 'idTaken'
  return written.blocked.includes(1) ? 'daySeatTaken' : 'somebodyGone'
}

/** Keeps what arrived; false where it had been told already, or whoever put it up is gone. */
export async function arriveIfWaiting(table: Table, arrived: StoredUpload, staying: Write): Promise<boolean> {
  const { id, bytes, seal, contentType } = arrived
  const set = { state: 'arrived', bytes, seal, contentType, expiresAt: undefined }
  const written = await table.write(
    { change: uploadKey(id), set, when: { state: 'waiting' } },
    { put: { ...pointerKey(arrived), entity: 'uploadPointer', uploadId: id } },
    staying,
  )
  return written.done
}

/** Moves an upload from one state to another; false where it is in a third. */
export async function moveIf(
  table: Table,
  { id, state }: StoredUpload,
  to: Partial<Pick<StoredUpload, 'state' | 'why'>>,
  ...besides: readonly Write[]
): Promise<boolean> {
  return (await table.write({ change: uploadKey(id), set: to, when: { state } }, ...besides)).done
}

/** False where somebody changed it meanwhile. */
export async function narrowIf(
  table: Table,
  { id, visibility }: StoredUpload,
  to: StoredUpload['visibility'],
  standing: readonly Write[],
): Promise<boolean> {
  const change = { change: uploadKey(id), set: { visibility: to }, when: { visibility } }
  return (await table.write(change, ...standing)).done
}

/** Holds a transaction up where the file is gone. */
function presenceOf(id: UploadId): Write {
  return { check: uploadKey(id), when: 'present' }
}

/** Writes what is noted about a file that is there; false where it is gone. */
export async function noteIfThere(table: Table, id: UploadId, noted: Write): Promise<boolean> {
  return (await table.write(presenceOf(id), noted)).done
}

const Pointer = v.object({ uploadId: UploadId })

/** All files of an organisation, in the order they were announced. */
export async function listUploads(table: Table, organisationId: OrganisationId): Promise<StoredUpload[]> {
  return listAt(table, `ORGANISATION#${organisationId}`)
}

/** All files a member brought with claims of hers. */
export function listClaimUploads(table: Table, memberId: MemberId): Promise<StoredUpload[]> {
  return listAt(table, `MEMBER#${memberId}`)
}

async function listAt(table: Table, pk: string): Promise<StoredUpload[]> {
  const query = { pk, prefix: 'UPLOAD#', consistent: true }
  const keys = await readAll(table, query, (item) => uploadKey(v.parse(Pointer, item).uploadId))
  const items = await table.getAll(keys)
  return items.filter((item) => item !== undefined).map((item) => v.parse(Stored, item))
}

/** Takes an upload and everything that points to it out of the table. */
export async function removeUpload(table: Table, upload: StoredUpload): Promise<void> {
  await table.write(
    { remove: uploadKey(upload.id) },
    { remove: pointerKey(upload) },
    { remove: pointerKey({ ...upload, claim: !upload.claim }) },
  )
}

const uploadKey = (id: UploadId) => ({ pk: `UPLOAD#${id}`, sk: 'UPLOAD' })
const pointerKey = ({ id, claim, memberId, organisationId }: StoredUpload) => ({
  pk: claim ? `MEMBER#${memberId}` : `ORGANISATION#${organisationId}`,
  sk: `UPLOAD#${id}`,
})
