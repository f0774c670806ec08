// What other features do with files: hold one, read it for a parcel, and let a document be seen once a reviewer saw it.
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { FileRef, Purpose, UploadId, Visibility } from '@ngo2/shared/uploads/upload'
import type { App } from '../platform/app'
import { cleanKey, documentKey } from './keys'
import { findUpload, listUploads, moveIf, type StoredUpload } from './repository'

export interface HeldFile extends FileRef {
  readonly purpose: Purpose
  readonly visibility: Visibility
}

/** A file of this organisation that has arrived and was not refused; nothing otherwise, whatever the reason. */
export async function findFile(
  app: App,
  organisationId: OrganisationId,
  uploadId: UploadId,
): Promise<HeldFile | undefined> {
  const upload = await findUpload(app.table, uploadId)
  if (upload?.organisationId !== organisationId) return undefined
  if (upload.state === 'waiting' || upload.state === 'refused') return undefined
  const { kind, bytes, purpose, visibility } = upload
  return { uploadId, kind, bytes, purpose, visibility }
}

/** Whether all of these are pictures this member put up of what she saw of this organisation, and none was refused. */
export async function areOwnSights(
  app: App,
  { organisationId, memberId }: Pick<StoredUpload, 'organisationId' | 'memberId'>,
  ids: readonly UploadId[],
): Promise<boolean> {
  const uploads = await Promise.all(ids.map((id) => findUpload(app.table, id)))
  return uploads.every(
    (upload) =>
      upload?.purpose === 'seen' &&
      upload.memberId === memberId &&
      upload.organisationId === organisationId &&
      upload.state !== 'waiting' &&
      upload.state !== 'refused',
  )
}

/** Lets a document be seen by those it is for, after a reviewer saw it. Pictures wait for WeChat's word instead. */
export async function releaseDocument(app: App, uploadId: UploadId): Promise<void> {
  const upload = await findUpload(app.table, uploadId)
  if (upload?.state === 'arrived' && upload.kind !== 'picture')
    await moveIf(app.table, upload, { state: 'shown' })
}

export interface ParcelFile extends HeldFile {
  /** A name for it, by its purpose and id, with the ending of its type. */
  readonly name: string
  bytesOf(): Promise<Uint8Array | undefined>
}

/** All files of an organisation that can be opened, for taking them along. */
export async function listFiles(app: App, organisationId: OrganisationId): Promise<ParcelFile[]> {
  const uploads = await listUploads(app.table, organisationId)
  return uploads.filter(isWhole).map((upload) => {
    const { id: uploadId, kind, bytes, purpose, visibility } = upload
    const key = kind === 'picture' ? cleanKey(upload) : documentKey(upload)
    const name = `${purpose}-${uploadId}.${kind === 'picture' ? 'jpg' : endingOf(upload.contentType)}`
    return { uploadId, kind, bytes, purpose, visibility, name, bytesOf: () => app.files.get(key) }
  })
}

function isWhole({ kind, state }: StoredUpload): boolean {
  return state === 'shown' || state === 'checking' || (state === 'arrived' && kind !== 'picture')
}

function endingOf(contentType = ''): string {
  if (contentType === 'application/pdf') return 'pdf'
  return contentType === 'text/csv' ? 'csv' : 'xlsx'
}
