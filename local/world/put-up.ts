// Puts a file up as a phone does: announced, sent by its form, and said to be there.
import { readFileSync } from 'node:fs'
import type { Send } from '@ngo2/shared/contract/call'
import { arriveUpload, openUpload } from '@ngo2/shared/uploads/contract'
import type { FileKind, FileRef, Purpose, UploadId, Visibility } from '@ngo2/shared/uploads/upload'
import { must } from './client'

interface Paper {
  readonly uploadId: UploadId
  readonly organisationId: string
  /** Under `papers/`. */
  readonly file: string
  readonly kind: FileKind
  readonly purpose: Purpose
  readonly visibility: Visibility
}

/** A file that is up already is not sent again. */
export async function putUp(send: Send, { file, ...about }: Paper): Promise<FileRef> {
  const content = readFileSync(new URL(`papers/${file}`, import.meta.url))
  const { uploadId, kind } = about
  const { ticket } = await must(send, openUpload, {
    ...about,
    organisationId: about.organisationId as never,
    bytes: content.length,
  })
  if (ticket !== undefined) {
    const form = new FormData()
    for (const [name, value] of Object.entries(ticket.fields)) form.set(name, value)
    form.set('file', new Blob([new Uint8Array(content)]), file)
    const answer = await fetch(ticket.url, { method: 'POST', body: form })
    if (!answer.ok) throw new Error(`${file} was not taken: ${answer.status} ${await answer.text()}`)
  }
  const { bytes } = await must(send, arriveUpload, { uploadId })
  return { uploadId, kind, bytes }
}
