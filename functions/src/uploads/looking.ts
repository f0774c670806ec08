// Showing files: to everybody, to the team, to an operator, and pictures to any browser.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type * as contract from '@ngo2/shared/uploads/contract'
import { addressMs, isOpenToAll, isOpenToTeam } from '@ngo2/shared/uploads/rules'
import { pictureSizes, UploadId } from '@ngo2/shared/uploads/upload'
import * as v from 'valibot'
import { findMember } from '../accounts'
import { noting } from '../audit'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import type { WebPage } from '../platform/web-page'
import { seenUpload } from './actions'
import { cleanKey, documentKey, pictureKey } from './keys'
import { findUpload, noteIfThere, type StoredUpload } from './repository'

export async function openPublic(app: App, { uploadId }: InputOf<typeof contract.openPublicFile>) {
  const upload = await findUpload(app.table, uploadId)
  if (upload === undefined || !isOpenToAll(upload)) throw missing()
  return addressOf(app, upload)
}

/** Whoever put it up sees it as soon as it is safe to open; the team when the rules let it. */
export const openForTeam: Action<typeof contract.openTeamFile> = async (app, { uploadId }, actor) => {
  const upload = await seenUpload(app, uploadId, actor)
  const own = upload.memberId === actor.memberId
  const mayOpen = own ? isReady(upload) : isOpenToTeam(upload) && upload.visibility !== 'reviewer'
  if (!mayOpen) throw missing()
  return addressOf(app, upload)
}

/**
 * The log of the organisation says who looked before the address is handed out; but it learns nothing of what people saw of it, so
 * there the server's own log does.
 */
export const openAsOperator: Action<typeof contract.openFileAsOperator> = async (
  app,
  { uploadId },
  actor,
) => {
  const [upload, operator] = await Promise.all([
    findUpload(app.table, uploadId),
    findMember(app.table, actor.memberId),
  ])
  if (upload === undefined || !isReady(upload)) throw missing()
  const by = { is: 'operator' as const, memberId: actor.memberId, name: operator?.name?.text }
  const { organisationId, purpose } = upload
  if (purpose === 'seen' || (upload.claim && purpose === 'photo')) {
    app.log.note('an operator looks at what somebody saw', { uploadId, memberId: actor.memberId })
    return { ...(await addressOf(app, upload)), upload }
  }
  const noted = noting(app, { organisationId, deed: 'lookedIn', by, about: purpose })
  if (!(await noteIfThere(app.table, upload.id, noted))) throw missing()
  return { ...(await addressOf(app, upload)), upload }
}

/** A picture that was not cleaned yet is opened by nobody, and neither is what was never what it said. */
function isReady({ kind, state, why }: StoredUpload): boolean {
  if (state === 'waiting' || why === 'disguised' || why === 'unreadable') return false
  return kind !== 'picture' || state !== 'arrived'
}

const missing = () => new AppError('resource.missing', 'there is no such file')

async function addressOf(app: App, upload: StoredUpload) {
  const expiresAt = new Date(app.now().getTime() + addressMs)
  const [key, contentType] =
    upload.kind === 'picture'
      ? [cleanKey(upload), 'image/jpeg']
      : [documentKey(upload), upload.contentType ?? 'application/octet-stream']
  const url = await app.files.addressOf({ key, contentType, now: app.now(), expiresAt })
  return { url, expiresAt: expiresAt.toISOString() }
}

const Asked = v.object({
  uploadId: UploadId,
  size: v.pipe(v.string(), v.toNumber(), v.picklist(pictureSizes)),
})

/** A public picture as WebP. Under this address it never changes, so whoever has it keeps it for a year. */
export const picturePage: WebPage = {
  path: '/pictures/:uploadId/:size',
  async answer(app, c) {
    const asked = v.safeParse(Asked, c.req.param())
    const upload = asked.success ? await findUpload(app.table, asked.output.uploadId) : undefined
    const open = upload !== undefined && upload.kind === 'picture' && isOpenToAll(upload)
    const bytes =
      asked.success && open ? await app.files.get(pictureKey(upload, asked.output.size)) : undefined
    if (bytes === undefined)
      return c.text('没有这张图。There is no such picture.', 404, { 'cache-control': 'no-store' })
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  },
}
