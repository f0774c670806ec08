// The files of one field of a form, with how far each is and what to do about those that did not get away.
import { useState } from 'react'
import type { QueuedFile } from '@/api/upload-queue'
import type { Uploads } from '@/api/use-uploads'
import { refusalWords } from '@/api/words'
import { say } from '@/platform/language'
import { showPicture } from '@/platform/media'
import { PhotoField, type PhotoTile } from '@/ui/photo-field'
import { uploadRefusals, uploadsWords } from './words'

interface UploadFieldProps {
  readonly name: string
  readonly hint?: string
  /** From `useUploads`, whose `refs` the form sends. */
  readonly uploads: Uploads
  /** How many files the field holds. */
  readonly max: number
  /** Pictures, or documents from the chats as well. */
  readonly takes?: 'pictures' | 'documentsToo'
}

export function UploadField({ name, hint, uploads, max, takes = 'pictures' }: UploadFieldProps) {
  const [full, setFull] = useState(false)
  const { files, choosePictures, chooseDocument, tryAgain } = uploads
  const choosing = (choose: () => Promise<void>) => () => {
    setFull(false)
    // What is not a closed window is a phone without room.
    choose().catch(() => setFull(true))
  }
  const ways = [
    { word: say(uploadsWords.addPicture), onPress: choosing(choosePictures) },
    ...(takes === 'pictures'
      ? []
      : [{ word: say(uploadsWords.addDocument), onPress: choosing(chooseDocument) }]),
  ]
  return (
    <PhotoField
      name={name}
      hint={hint}
      tiles={files.map((file) => tileOf(file, uploads))}
      adding={files.length < max ? ways : []}
      trouble={full ? { words: say(uploadsWords.noRoom) } : troubleOf(files, tryAgain)}
    />
  )
}

function tileOf(file: QueuedFile, { remove }: Uploads): PhotoTile {
  const { uploadId, kind, path, state, percent } = file
  const picture = kind === 'picture' ? path : undefined
  return {
    id: uploadId,
    picture,
    word: state === 'going' ? `${percent}%` : say(uploadsWords[state]),
    tone: state === 'arrived' ? 'done' : state === 'stuck' || state === 'refused' ? 'bad' : 'going',
    percent: state === 'going' ? percent : undefined,
    onPress: picture === undefined ? undefined : () => void showPicture(picture),
    removeWord: say(uploadsWords.remove),
    onRemove: () => remove(uploadId),
  }
}

function troubleOf(files: readonly QueuedFile[], tryAgain: () => void) {
  const refused = files.find(({ state }) => state === 'refused')
  if (refused !== undefined) {
    return { words: say(refusalWords({ code: refused.why ?? '', message: '' }, uploadRefusals)) }
  }
  if (files.every(({ state }) => state !== 'stuck')) return undefined
  return { words: say(uploadsWords.stuckLong), again: { word: say(uploadsWords.again), onPress: tryAgain } }
}
