// WeChat's look at pictures: asked for, answered by push, asked for again, and in the end a person's matter.
import { UploadId } from '@ngo2/shared/uploads/upload'
import * as v from 'valibot'
import { findMember } from '../accounts'
import { type NameVerdict, newCase, openingOf } from '../moderation'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { tryEach } from '../platform/try-each'
import { cleanKey } from './keys'
import { listWaiting, parseWaiting, rememberTrace, stopWaitingOf, uploadOfTrace } from './media-repository'
import { findUpload, moveIf, type StoredUpload } from './repository'

/** WeChat fetches the picture when it likes, within half an hour as a rule. */
const fetchMs = 2 * 3600 * 1000
/** After a day without a word an operator looks. */
const patienceMs = 24 * 3600 * 1000

/** Asks WeChat for its look as soon as a picture waits for one, and whenever it was nudged. */
export async function askAboutPicture(app: App, { item, before }: Fact): Promise<void> {
  if (before !== undefined && before.nudgedAt === item.nudgedAt) return
  await askOrHandOver(app, parseWaiting(item))
}

/** Asks again for every picture WeChat has said nothing about; says how many could not be asked about. */
export async function askAboutPicturesAgain(app: App): Promise<number> {
  const waiting = await listWaiting(app.table)
  return tryEach(
    app,
    waiting,
    ({ uploadId }) => ({ uploadId }),
    (one) => askOrHandOver(app, one),
  )
}

async function askOrHandOver(app: App, { uploadId, since }: { uploadId: UploadId; since: string }) {
  const upload = await findUpload(app.table, uploadId)
  if (upload?.state !== 'checking') return app.table.write(stopWaitingOf(uploadId))
  const author = await findMember(app.table, upload.memberId)
  const late = app.now().getTime() - Date.parse(since) >= patienceMs
  if (author === undefined || late) return handOver(app, upload)
  const now = app.now()
  const expiresAt = new Date(now.getTime() + fetchMs)
  const url = await app.files.addressOf({ key: cleanKey(upload), contentType: 'image/jpeg', now, expiresAt })
  const asked = await app.wechat.checkMedia({ openid: author.openid, scene: 'forum', url })
  if (asked.is === 'asked') return rememberTrace(app.table, { traceId: asked.traceId, uploadId, now })
  app.log.note('WeChat does not look at a picture', { uploadId, errcode: asked.errcode })
}

/** Opens a case for an operator; until she decides, the picture stays unseen. */
async function handOver(app: App, upload: StoredUpload): Promise<void> {
  const subject = { kind: 'upload' as const, id: upload.id }
  const opened = newCase(app, { subject, text: `图片 ${upload.purpose}`, cause: { is: 'unchecked' } })
  // Whoever stops the waiting opens the case, so that there is one.
  await app.table.write({ ...stopWaitingOf(upload.id), when: 'present' }, ...openingOf(opened))
}

/** WeChat has sent labels as texts and left the code out, so both are read either way. */
const MediaPush = v.object({
  Event: v.literal('wxa_media_check'),
  version: v.pipe(v.union([v.string(), v.number()]), v.toNumber(), v.literal(2)),
  trace_id: v.string(),
  errcode: v.optional(v.number(), 0),
  result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']) }),
})

/** `unknown`: no picture is known under this trace yet, WeChat should tell again. */
export type Taken = 'taken' | 'notOurs' | 'unknown'

/** Takes WeChat's word on a picture. Told twice, or after an operator decided, it changes nothing. */
export async function takeVerdict(app: App, message: unknown): Promise<Taken> {
  const push = v.safeParse(MediaPush, message)
  if (!push.success) return 'notOurs'
  const uploadId = await uploadOfTrace(app.table, push.output.trace_id)
  if (uploadId === undefined) return 'unknown'
  const upload = await findUpload(app.table, uploadId)
  if (upload?.state !== 'checking') return 'taken'
  const { errcode, result } = push.output
  if (errcode !== 0) {
    // It could not fetch the picture: it is asked again at night.
    app.log.note('WeChat could not look at a picture', { uploadId, errcode })
  } else if (result.suggest === 'review') await handOver(app, upload)
  else await decide(app, upload, result.suggest === 'pass' ? 'show' : 'refuse')
  return 'taken'
}

/** An operator's word on a picture. */
export async function applyPictureVerdict(app: App, { subject, state }: NameVerdict): Promise<void> {
  const upload = await findUpload(app.table, v.parse(UploadId, subject.id))
  if (upload?.state === 'checking') await decide(app, upload, state === 'shown' ? 'show' : 'refuse')
}

async function decide(app: App, upload: StoredUpload, verdict: 'show' | 'refuse'): Promise<void> {
  const to =
    verdict === 'show' ? ({ state: 'shown' } as const) : ({ state: 'refused', why: 'content' } as const)
  await moveIf(app.table, upload, to, stopWaitingOf(upload.id))
}
