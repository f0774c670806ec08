// What may be put up by whom, how large, and who may open it: both sides ask.
import { allowed, type Decision, refused } from '../contract/errors'
import type { Act } from '../teams/role'
import type { FileKind, Purpose, Upload, Visibility } from './upload'

const mebibyte = 1024 * 1024

/** Largest file of a kind, bytes. */
export const maxBytesOf: Record<FileKind, number> = {
  picture: 2 * mebibyte,
  pdf: 10 * mebibyte,
  sheet: 2 * mebibyte,
}

/** Files one member may put up in a day. */
export const uploadsPerDay = 60

/** How long a ticket lets the file in, and a signed address lets it out, ms. */
export const ticketMs = 10 * 60 * 1000
export const addressMs = 5 * 60 * 1000

const kindsOf: Record<Purpose, readonly FileKind[]> = {
  certificate: ['picture', 'pdf'],
  document: ['picture', 'pdf', 'sheet'],
  voucher: ['picture', 'pdf'],
  photo: ['picture'],
  logo: ['picture'],
  seen: ['picture'],
}

/** What somebody must be allowed in the team to put up, or narrow, a file for this. What a person saw is hers and no team's. */
export const actFor: Record<Exclude<Purpose, 'seen'>, Act> = {
  certificate: 'giveEvidence',
  document: 'giveEvidence',
  voucher: 'keepBooks',
  photo: 'keepProjects',
  logo: 'editPage',
}

interface Announced {
  readonly purpose: Purpose
  readonly visibility: Visibility
  readonly kind: FileKind
  readonly bytes: number
}

/** Whether such a file is taken at all, whoever brings it. */
export function isTaken(announced: Announced): Decision<'uploads.kind_unfit' | 'uploads.too_large'> {
  const { purpose, visibility, kind, bytes } = announced
  if (!kindsOf[purpose].includes(kind)) return refused('uploads.kind_unfit')
  if (purpose === 'seen' && visibility !== 'reviewer') return refused('uploads.kind_unfit')
  return bytes > maxBytesOf[kind] ? refused('uploads.too_large') : allowed
}

/** A certificate with a claim and a photograph of a visit are put up by somebody outside the team, and only reviewers see them. */
export function mayComeFromOutside({
  purpose,
  visibility,
}: Pick<Announced, 'purpose' | 'visibility'>): boolean {
  return (purpose === 'certificate' || purpose === 'photo') && visibility === 'reviewer'
}

const widths: Record<Visibility, number> = { public: 2, team: 1, reviewer: 0 }

/** Fewer people may see it afterwards, or the same. */
export function mayNarrow(from: Visibility, to: Visibility): Decision<'uploads.not_narrower'> {
  return widths[to] <= widths[from] ? allowed : refused('uploads.not_narrower')
}

type Seen = Pick<Upload, 'kind' | 'state' | 'visibility'>

/** Everybody opens what is public and was let through. */
export function isOpenToAll({ state, visibility }: Seen): boolean {
  return visibility === 'public' && state === 'shown'
}

/** The team opens its documents at once, and pictures once they were let through. */
export function isOpenToTeam({ kind, state }: Seen): boolean {
  return state === 'shown' || (kind !== 'picture' && state === 'arrived')
}
