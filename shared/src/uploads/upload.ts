// A file somebody put up: a photograph of a certificate, a document, a voucher, a picture for a page.
import * as v from 'valibot'
import { Moment } from '../contract/fields'
import { idOf } from '../contract/ids'
import { OrganisationId } from '../organisations/organisation'

export const UploadId = idOf('upl')
export type UploadId = v.InferOutput<typeof UploadId>

/** Who may ever see it: everybody, the team and the reviewers, or the reviewers alone. It can be narrowed, never widened unseen. */
export const Visibility = v.picklist(['public', 'team', 'reviewer'])
export type Visibility = v.InferOutput<typeof Visibility>

/** picture: JPEG, PNG or WebP · pdf · sheet: XLSX without macros, or CSV. */
export const FileKind = v.picklist(['picture', 'pdf', 'sheet'])
export type FileKind = v.InferOutput<typeof FileKind>

/** What it is for; the right to put it up follows from this. `seen`: what somebody saw of an organisation, for reviewers only. */
export const Purpose = v.picklist(['certificate', 'document', 'voucher', 'photo', 'logo', 'seen'])
export type Purpose = v.InferOutput<typeof Purpose>

/** How other things hold a file: by its id, with what a list shows of it. */
export const FileRef = v.object({
  uploadId: UploadId,
  kind: FileKind,
  /** Bytes as they arrived. */
  bytes: v.number(),
})
export type FileRef = v.InferOutput<typeof FileRef>

/**
 * waiting: not here yet · arrived: here, a picture is being cleaned, a document waits for a reviewer ·
 * checking: WeChat looks at the picture · shown: whoever may see it sees it · refused: nobody sees it.
 */
export const UploadState = v.picklist(['waiting', 'arrived', 'checking', 'shown', 'refused'])
export type UploadState = v.InferOutput<typeof UploadState>

/** disguised: not what it was said to be · unreadable: a picture no program opens · content: the check or an operator said no. */
export const WhyRefused = v.picklist(['disguised', 'unreadable', 'content'])
export type WhyRefused = v.InferOutput<typeof WhyRefused>

/** An upload as its organisation sees it. */
export const Upload = v.object({
  id: UploadId,
  organisationId: OrganisationId,
  purpose: Purpose,
  visibility: Visibility,
  kind: FileKind,
  /** As they arrived; as announced while it waits. */
  bytes: v.number(),
  state: UploadState,
  /** With `refused`. */
  why: v.optional(WhyRefused),
  openedAt: Moment,
})
export type Upload = v.InferOutput<typeof Upload>

/** Long edges of the WebP sizes a picture is kept in, pixels. */
export const pictureSizes = [160, 480, 960, 1280] as const
export type PictureSize = (typeof pictureSizes)[number]

/** Where everybody finds a public picture, behind the API's address. It never changes, so it is kept for ever. */
export function picturePath(uploadId: UploadId, size: PictureSize): `/${string}` {
  return `/pictures/${uploadId}/${size}`
}
