// Pictures over the whole screen, one at a time.
import { type ReactNode, useState } from 'react'
import { session } from '../session'
import { words } from '../words'
import type { DialogProps } from './dialogs'

export function PicturePreview({ ask, answer }: DialogProps<'preview'>): ReactNode {
  const [at, setAt] = useState(Math.max(0, ask.urls.indexOf(ask.current)))
  const src = ask.urls[at]
  const url = src === undefined ? undefined : session.get().running?.pictureUrl(src)
  const turn = (by: number) => setAt((before) => (before + by + ask.urls.length) % ask.urls.length)
  return (
    <div className='preview' role='dialog' aria-label={words.preview}>
      <button
        type='button'
        className='preview-picture'
        aria-label={words.close}
        onClick={() => answer(undefined)}
      >
        <img src={url} alt='' />
      </button>
      {ask.urls.length > 1 && (
        <p>
          <button type='button' onClick={() => turn(-1)}>
            ‹
          </button>
          {at + 1}/{ask.urls.length}
          <button type='button' onClick={() => turn(1)}>
            ›
          </button>
        </p>
      )}
    </div>
  )
}
