// A file somebody put up: a photograph of a certificate, a document, a voucher, a picture for a page.
import * as v from 'valibot'
import { idOf } from '../contract/ids'

export const UploadId = idOf('upl')
export type UploadId = v.InferOutput<typeof UploadId>

/** Who may ever see it: everybody, the team and the reviewers, or the reviewers alone. It can be narrowed, never widened unseen. */
export const Visibility = v.picklist(['public', 'team', 'reviewer'])
export type Visibility = v.InferOutput<typeof Visibility>

/** How other things hold a file: by its id, with what a list shows of it. */
export const FileRef = v.object({
  uploadId: UploadId,
  kind: v.picklist(['picture', 'pdf', 'sheet']),
  /** Bytes as they arrived. */
  bytes: v.number(),
})
export type FileRef = v.InferOutput<typeof FileRef>
