// 扫一扫 without a camera: the code's text, or a picture of it, chosen or pasted.
import { type ClipboardEvent, type ReactNode, useState } from 'react'
import { readCode } from '../device/scanner'
import { words } from '../words'
import type { DialogProps } from './dialogs'

export function Scanner({ answer }: DialogProps<'scan'>): ReactNode {
  const [text, setText] = useState('')
  const [fault, setFault] = useState('')
  const read = async (picture: Blob | null | undefined) => {
    if (!picture) return
    const found = await readCode(picture).catch(() => undefined)
    if (found === undefined) setFault(words.scanUnreadable)
    else answer(found)
  }
  const paste = (event: ClipboardEvent) => {
    const picture = [...event.clipboardData.items].find((item) => item.type.startsWith('image/'))?.getAsFile()
    if (picture) void read(picture)
  }
  return (
    <div className='scanner' role='dialog' aria-label={words.scan} onPaste={paste}>
      <div className='scanner-window' aria-hidden='true' />
      <p>{words.scanHint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text !== '') answer(text)
        }}
      >
        <input aria-label={words.scan} value={text} onChange={(event) => setText(event.target.value)} />
        <button type='submit'>{words.confirm}</button>
      </form>
      <label className='scanner-file'>
        {words.pictureFromDisk}
        <input type='file' accept='image/*' hidden onChange={(event) => void read(event.target.files?.[0])} />
      </label>
      {fault && <p role='alert'>{fault}</p>}
      <button type='button' className='scanner-cancel' onClick={() => answer(undefined)}>
        {words.cancel}
      </button>
    </div>
  )
}
