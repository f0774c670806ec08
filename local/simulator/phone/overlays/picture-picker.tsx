// Choosing pictures: three bundled ones, and any of the computer's.
import { type ReactNode, useEffect, useState } from 'react'
import type { PickedFile } from '../../wx/files'
import { bundledPictures, pictureFromFile } from '../device/pictures'
import { words } from '../words'
import { type DialogProps, Sheet } from './dialogs'

export function PicturePicker({ ask, answer }: DialogProps<'pictures'>): ReactNode {
  const [offered, setOffered] = useState<readonly PickedFile[]>([])
  const [chosen, setChosen] = useState<readonly PickedFile[]>([])
  useEffect(() => void bundledPictures().then(setOffered), [])
  const toggle = (file: PickedFile) =>
    setChosen((before) => {
      if (before.includes(file)) return before.filter((it) => it !== file)
      return before.length < ask.count ? [...before, file] : before
    })
  const add = async (files: FileList | null) => {
    const added = await Promise.all([...(files ?? [])].map(pictureFromFile))
    setOffered((before) => [...before, ...added])
    setChosen((before) => [...before, ...added].slice(0, ask.count))
  }
  const cancel = () => answer(undefined)
  return (
    <Sheet label={words.preview} cancel={cancel}>
      <div className='sheet-head'>
        <button type='button' onClick={cancel}>
          {words.cancel}
        </button>
        <small>
          {words.chooseLimit} {ask.count}
        </small>
        <button
          type='button'
          className='strong'
          disabled={chosen.length === 0}
          onClick={() => answer(chosen)}
        >
          {words.choose}
          {chosen.length > 0 && `(${chosen.length})`}
        </button>
      </div>
      <div className='picture-grid'>
        {offered.map((file, index) => (
          <Picture
            // biome-ignore lint/suspicious/noArrayIndexKey: pictures are only ever added at the end
            key={index}
            file={file}
            label={`${words.preview} ${index + 1}`}
            place={chosen.indexOf(file)}
            toggle={() => toggle(file)}
          />
        ))}
      </div>
      <label className='sheet-row'>
        {words.pictureFromDisk}
        <input
          type='file'
          accept='image/*'
          multiple
          hidden
          onChange={(event) => void add(event.target.files)}
        />
      </label>
    </Sheet>
  )
}

interface PictureProps {
  readonly file: PickedFile
  readonly label: string
  /** Position among the chosen, or -1. */
  readonly place: number
  readonly toggle: () => void
}

function Picture({ file, label, place, toggle }: PictureProps): ReactNode {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.bytes.slice()], { type: file.contentType }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return (
    <button type='button' aria-label={label} aria-pressed={place >= 0} onClick={toggle}>
      <img src={url} alt='' />
      {place >= 0 && <i>{place + 1}</i>}
    </button>
  )
}
