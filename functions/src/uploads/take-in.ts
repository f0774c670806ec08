// What the pictures function does with a file that was put up: it is told by the bucket, perhaps twice, in any order.
import { maxBytesOf } from '@ngo2/shared/uploads/rules'
import { UploadId } from '@ngo2/shared/uploads/upload'
import * as v from 'valibot'
import type { App } from '../platform/app'
import type { Write } from '../platform/table-write'
import { cleanPicture } from './clean-picture'
import { cleanKey, pictureKey, rawKey, rawPrefix } from './keys'
import { waitingOf } from './media-repository'
import { receive } from './receive'
import { findUpload, moveIf, type StoredUpload } from './repository'

/** An event of the bucket as EventBridge hands it on, as far as we read it. */
export const BucketEvent = v.object({
  detail: v.object({ object: v.object({ key: v.string() }) }),
})
export type BucketEvent = v.InferOutput<typeof BucketEvent>

export async function takeIn(app: App, { detail }: BucketEvent): Promise<void> {
  const { key } = detail.object
  const id = v.safeParse(UploadId, key.slice(rawPrefix.length))
  if (key.startsWith(rawPrefix) && id.success) await takeInOne(app, id.output)
}

/** The original of a picture bears where it was taken, so it goes as soon as the clean ones are kept. */
async function takeInOne(app: App, id: UploadId): Promise<void> {
  const upload = await findUpload(app.table, id)
  const received = upload && (await receive(app, upload))
  const isPicture = received?.is === 'seen' && received.upload.kind === 'picture'
  if (isPicture && received.upload.state === 'arrived') await clean(app, received.upload)
  await app.files.remove(rawKey(id))
}

async function clean(app: App, upload: StoredUpload): Promise<void> {
  const original = await app.files.look(rawKey(upload.id), maxBytesOf.picture)
  // Told twice at once: the other one is done with it.
  if (original === undefined) return
  const picture = original.seal === upload.seal ? await cleanPicture(original.head) : undefined
  if (picture === undefined) {
    await moveIf(app.table, upload, { state: 'refused', why: 'unreadable' })
    return
  }
  await Promise.all([
    app.files.put(cleanKey(upload), picture.jpeg, 'image/jpeg'),
    ...picture.webp.map(([size, bytes]) => app.files.put(pictureKey(upload, size), bytes, 'image/webp')),
  ])
  const [state, ...besides] = nextOf(app, upload)
  await moveIf(app.table, upload, { state }, ...besides)
}

/** What only reviewers see is shown to nobody else, so WeChat is not asked to look at it. */
function nextOf(app: App, { id, visibility }: StoredUpload): ['shown'] | ['checking', Write] {
  return visibility === 'reviewer' ? ['shown'] : ['checking', waitingOf(id, app.now())]
}
