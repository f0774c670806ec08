// Announcing files, saying that they were sent, reading what became of them, and showing them to fewer people.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { mayInTeam } from '@ngo2/shared/teams/role'
import type * as contract from '@ngo2/shared/uploads/contract'
import {
  actFor,
  isTaken,
  maxBytesOf,
  mayComeFromOutside,
  mayNarrow,
  ticketMs,
  uploadsPerDay,
} from '@ngo2/shared/uploads/rules'
import type { UploadId } from '@ngo2/shared/uploads/upload'
import { stayingOf } from '../accounts'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { countSeats } from '../platform/day-seats'
import type { Action } from '../platform/route'
import type { Write } from '../platform/table-write'
import { findMembership, forbidden, type Membership, membershipFor, standingOf } from '../teams'
import { rawKey } from './keys'
import { nudgeIfSilent } from './media-repository'
import { receive } from './receive'
import { announceIfFree, findUpload, narrowIf, type StoredUpload } from './repository'

type Announced = InputOf<typeof contract.openUpload>

/** A retry answers the same upload with a fresh ticket, or with none where it arrived. */
export const open: Action<typeof contract.openUpload> = async (app, input, actor) => {
  const decision = isTaken(input)
  if (!decision.ok)
    throw new AppError(decision.refusal, `such a ${input.kind} is not taken for a ${input.purpose}`)
  const membership = await broughtBy(app, input, actor)
  const upload: StoredUpload = {
    ...announcedIn(input),
    state: 'waiting',
    openedAt: app.now().toISOString(),
    memberId: actor.memberId,
    claim: membership === undefined,
  }
  const standing = membership === undefined ? [] : [standingOf(membership)]
  return withTicket(app, await seat(app, upload, [stayingOf(actor.memberId), ...standing]))
}

/** Her place in the team; nothing where it is hers alone: what she saw, or a certificate she brings with a claim. */
async function broughtBy(app: App, input: Announced, actor: Actor): Promise<Membership | undefined> {
  const { purpose } = input
  if (purpose === 'seen') return undefined
  const act = actFor[purpose]
  const membership = await findMembership(app.table, input.organisationId, actor.memberId)
  if (mayInTeam(membership?.role, act).ok) return membership
  if (mayComeFromOutside(input)) return undefined
  throw forbidden(act)
}

async function seat(app: App, upload: StoredUpload, standing: readonly Write[]): Promise<StoredUpload> {
  const known = await findUpload(app.table, upload.id)
  if (known !== undefined) return sameOrConflict(known, upload)
  const today = { kind: 'UPLOAD', memberId: upload.memberId, day: beijingDay(app.now()) }
  const used = await countSeats(app.table, today)
  if (used >= uploadsPerDay) throw new AppError('uploads.day_full', `at most ${uploadsPerDay} files a day`)
  const result = await announceIfFree(app.table, { upload, seat: { ...today, nth: used + 1 }, standing })
  if (result === 'announced') return upload
  if (result === 'somebodyGone') throw new AppError('auth.forbidden', 'you are not in this team any more')
  return seat(app, upload, standing)
}

function sameOrConflict(known: StoredUpload, asked: StoredUpload): StoredUpload {
  const fields = ['memberId', 'organisationId', 'purpose', 'kind'] as const
  if (fields.every((field) => known[field] === asked[field])) return known
  throw new AppError('resource.conflict', 'this id belongs to another upload')
}

function withTicket(app: App, upload: StoredUpload) {
  if (upload.state !== 'waiting') return { upload }
  const expiresAt = new Date(app.now().getTime() + ticketMs)
  const wanted = { key: rawKey(upload.id), now: app.now(), expiresAt, maxBytes: maxBytesOf[upload.kind] }
  return { upload, ticket: { ...app.files.formFor(wanted), expiresAt: expiresAt.toISOString() } }
}

function announcedIn({ uploadId, organisationId, purpose, visibility, kind, bytes }: Announced) {
  return { id: uploadId, organisationId, purpose, visibility, kind, bytes }
}

/**
 * A retry answers what was found the first time. While WeChat says nothing, whoever put the file up is asked for again:
 * WeChat looks at a picture only while its author was here within two hours.
 */
export const arrive: Action<typeof contract.arriveUpload> = async (app, { uploadId }, actor) => {
  const received = await receive(app, await ownUpload(app, uploadId, actor))
  if (received.is === 'missing') throw new AppError('uploads.missing', 'the file is not there; send it first')
  if (received.is === 'tooLarge') throw new AppError('uploads.too_large', 'the file is too large')
  const { upload } = received
  if (upload.why === 'disguised') throw new AppError('uploads.disguised', `the file is no ${upload.kind}`)
  if (upload.state === 'checking') await nudgeIfSilent(app.table, upload.id, app.now())
  return upload
}

async function ownUpload(app: App, id: UploadId, { memberId }: Actor): Promise<StoredUpload> {
  const upload = await findUpload(app.table, id)
  if (upload?.memberId === memberId) return upload
  throw new AppError('resource.missing', 'there is no such upload')
}

export const read: Action<typeof contract.readUpload> = (app, { uploadId }, actor) =>
  seenUpload(app, uploadId, actor)

/** An upload of hers or of her team; the 404 of a missing one for everybody else. */
export async function seenUpload(app: App, id: UploadId, actor: Actor): Promise<StoredUpload> {
  const upload = await findUpload(app.table, id)
  if (upload === undefined) throw new AppError('resource.missing', 'there is no such upload')
  if (upload.memberId === actor.memberId) return upload
  const membership = await findMembership(app.table, upload.organisationId, actor.memberId)
  // What comes with a claim is no matter of the team's.
  if (!upload.claim && mayInTeam(membership?.role, 'readDesk').ok) return upload
  throw new AppError('resource.missing', 'there is no such upload')
}

/** Narrowing to where it is already answers the same. */
export const narrow: Action<typeof contract.narrowVisibility> = async (
  app,
  { uploadId, visibility },
  actor,
) => {
  const upload = await seenUpload(app, uploadId, actor)
  const decision = mayNarrow(upload.visibility, visibility)
  if (!decision.ok) throw new AppError(decision.refusal, `it is seen by "${upload.visibility}" now`)
  const { purpose } = upload
  if (upload.visibility === visibility || purpose === 'seen') return upload
  const membership = await membershipFor(app, actor, upload.organisationId, actFor[purpose])
  if (await narrowIf(app.table, upload, visibility, [standingOf(membership)]))
    return { ...upload, visibility }
  return narrow(app, { uploadId, visibility }, actor)
}
