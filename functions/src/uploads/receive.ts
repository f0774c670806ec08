// A file that was sent: what it really is, and its move out of the room where anybody with a ticket could change it.
import { maxBytesOf } from '@ngo2/shared/uploads/rules'
import { stayingOf } from '../accounts'
import type { App } from '../platform/app'
import { documentKey, rawKey } from './keys'
import { arriveIfWaiting, findUpload, moveIf, type StoredUpload } from './repository'
import { bytesToTell, typeOf } from './sniff'

export type Received =
  /** Looked at, now or before: `state` says with what outcome. */
  | { readonly is: 'seen'; readonly upload: StoredUpload }
  | { readonly is: 'missing' }
  | { readonly is: 'tooLarge' }

const tries = 3

/**
 * Looks at a file that waits. The phone and the bucket both tell of it, in either order or at once: whoever comes
 * first decides, the other finds it decided. A document is copied to where nobody's ticket reaches.
 */
export async function receive(app: App, waiting: StoredUpload): Promise<Received> {
  let upload: StoredUpload | undefined = waiting
  for (let nth = 0; nth < tries && upload !== undefined; nth++) {
    if (upload.state !== 'waiting') return { is: 'seen', upload }
    const outcome = await lookAt(app, upload)
    if (outcome !== 'again') return outcome
    upload = await findUpload(app.table, waiting.id)
  }
  return { is: 'missing' }
}

async function lookAt(app: App, upload: StoredUpload): Promise<Received | 'again'> {
  const { id, kind } = upload
  const most = maxBytesOf[kind]
  const glance = await app.files.look(rawKey(id), bytesToTell(kind, most))
  if (glance === undefined) {
    // The bucket's own event may have had it carried away between our two looks.
    const now = await findUpload(app.table, id)
    return now === undefined || now.state === 'waiting' ? { is: 'missing' } : { is: 'seen', upload: now }
  }
  if (glance.bytes > most) return { is: 'tooLarge' }
  const { bytes, seal } = glance
  const contentType = typeOf(kind, glance.head)
  if (contentType === undefined) {
    const why = { state: 'refused', why: 'disguised' } as const
    return (await moveIf(app.table, upload, why)) ? { is: 'seen', upload: { ...upload, ...why } } : 'again'
  }
  const arrived: StoredUpload = { ...upload, state: 'arrived', bytes, seal, contentType }
  if (kind !== 'picture' && !(await app.files.copyIf(rawKey(id), documentKey(arrived), seal))) return 'again'
  const kept = await arriveIfWaiting(app.table, arrived, stayingOf(upload.memberId))
  return kept ? { is: 'seen', upload: arrived } : 'again'
}
