// Where the bytes of uploads lie in the bucket. What is read by others stands under the seal of what was looked at.
import type { PictureSize, UploadId } from '@ngo2/shared/uploads/upload'

/** The room anybody with a ticket may write to; nobody reads there but we. */
export const rawPrefix = 'uploads/'

export function rawKey(id: UploadId): string {
  return rawPrefix + id
}

interface Sealed {
  readonly id: UploadId
  readonly seal?: string | undefined
}

export function documentKey({ id, seal = '' }: Sealed): string {
  return `documents/${id}/${seal}`
}

/** A cleaned picture as WebP, for the open web and the phone. */
export function pictureKey({ id, seal = '' }: Sealed, size: PictureSize): string {
  return `pictures/${id}/${seal}/${size}.webp`
}

/** The cleaned picture as JPEG, 1280 pixels at its long edge, for WeChat's check and for looking closely. */
export function cleanKey({ id, seal = '' }: Sealed): string {
  return `pictures/${id}/${seal}/1280.jpg`
}

/** Everything of one upload. */
export function prefixesOf(id: UploadId): readonly string[] {
  return [rawKey(id), `documents/${id}/`, `pictures/${id}/`]
}
