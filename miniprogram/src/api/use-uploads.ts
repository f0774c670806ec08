// The files of one field of a form: chosen, on their way, arrived; they outlive the page and the app.

import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { arriveUpload, openUpload } from '@ngo2/shared/uploads/contract'
import {
  type FileKind,
  type FileRef,
  type Purpose,
  UploadId,
  type Visibility,
} from '@ngo2/shared/uploads/upload'
import { useEffect, useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { freshId, pause } from '@/platform/chance'
import { chooseFile, choosePictures, dropFile, type KeptFile, onReachable, sendForm } from '@/platform/media'
import { stored } from '@/platform/storage'
import { ask } from './ask'
import { openUploadQueue, QueuedFile } from './upload-queue'

const queue = openUploadQueue({
  open: ({ uploadId, organisationId, purpose, visibility, kind, bytes }) =>
    ask(openUpload, { uploadId, organisationId, purpose, visibility, kind, bytes }),
  send: sendForm,
  arrive: (uploadId) => ask(arriveUpload, { uploadId }),
  drop: dropFile,
  pause,
  kept: stored('uploads', v.array(QueuedFile)),
})

let begun = false

/** What was under way when the phone was closed goes on, now and whenever there is a network again. */
function begin(): void {
  if (begun) return
  begun = true
  queue.resume()
  onReachable(queue.resume)
}

export interface UploadField {
  /** Names the field of the form, e.g. `evidence.org_….T4`. */
  readonly part: string
  readonly organisationId: OrganisationId
  readonly purpose: Purpose
  readonly visibility: Visibility
  /** How many files the field holds. */
  readonly max: number
}

export interface Uploads {
  readonly files: readonly QueuedFile[]
  /** Those that arrived, as an endpoint wants them. */
  readonly refs: readonly FileRef[]
  /** Whether nothing chosen is still on its way. What was refused is shown and not sent along. */
  readonly isComplete: boolean
  readonly choosePictures: () => Promise<void>
  /** A PDF or a sheet from the chats. */
  readonly chooseDocument: () => Promise<void>
  readonly tryAgain: () => void
  readonly remove: (uploadId: UploadId) => void
  /** Once the form was sent: the files are the server's matter, and leave the phone. */
  readonly letGo: () => void
}

export function useUploads(field: UploadField): Uploads {
  useEffect(begin, [])
  const all = useSyncExternalStore(queue.files.subscribe, queue.files.read)
  const files = all.filter(({ part }) => part === field.part)
  const arrived = files.filter(({ state }) => state === 'arrived')
  const add = (kept: readonly KeptFile[], kind: FileKind) =>
    queue.add(kept.map((file) => queued(field, file, kind)))
  return {
    files,
    refs: arrived.map(({ uploadId, kind, bytes }) => ({ uploadId, kind, bytes })),
    isComplete: files.every(({ state }) => state === 'arrived' || state === 'refused'),
    choosePictures: async () => add(await choosePictures(Math.max(1, field.max - files.length)), 'picture'),
    async chooseDocument() {
      const file = await chooseFile(['pdf', 'xlsx', 'csv'])
      if (file !== undefined) add([file], file.ending === 'pdf' ? 'pdf' : 'sheet')
    },
    tryAgain: queue.resume,
    remove: (uploadId) => void queue.remove(uploadId),
    letGo: () => files.forEach(({ uploadId }) => void queue.remove(uploadId)),
  }
}

function queued({ max: _, ...field }: UploadField, { path, bytes }: KeptFile, kind: FileKind): QueuedFile {
  const uploadId = v.parse(UploadId, freshId('upl'))
  return { ...field, uploadId, kind, bytes, path, state: 'waiting', percent: 0 }
}
