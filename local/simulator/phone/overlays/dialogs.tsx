// Dialogs in the middle of the screen.
import { type ReactNode, useState } from 'react'
import { words } from '../words'
import type { Answered, Asked, OverlayKind } from './overlay'

export interface DialogProps<K extends OverlayKind> {
  readonly ask: Asked<K>
  readonly answer: (value: Answered<K>) => void
}

export function ModalDialog({ ask, answer }: DialogProps<'modal'>): ReactNode {
  const [content, setContent] = useState(ask.content)
  return (
    <Dialog label={ask.title || ask.content}>
      {ask.title && <h2>{ask.title}</h2>}
      {ask.editable ? (
        <input
          className='dialog-field'
          value={content}
          placeholder={ask.placeholderText}
          onChange={(event) => setContent(event.target.value)}
        />
      ) : (
        <p>{ask.content}</p>
      )}
      <div className='dialog-buttons'>
        {ask.showCancel && (
          <button type='button' onClick={() => answer({ confirm: false, content: '' })}>
            {ask.cancelText}
          </button>
        )}
        <button type='button' className='strong' onClick={() => answer({ confirm: true, content })}>
          {ask.confirmText}
        </button>
      </div>
    </Dialog>
  )
}

export function NoticeDialog({ ask, answer }: DialogProps<'notice'>): ReactNode {
  return (
    <Dialog label={ask.title}>
      <p>{ask.title}</p>
      <div className='dialog-buttons'>
        <button type='button' className='strong' onClick={() => answer(undefined)}>
          {words.confirm}
        </button>
      </div>
    </Dialog>
  )
}

export function PlaceDialog({ ask, answer }: DialogProps<'place'>): ReactNode {
  return (
    <Dialog label={ask.name || words.place}>
      <h2>{ask.name || words.place}</h2>
      <p>{ask.address}</p>
      <p className='quiet'>
        {ask.latitude.toFixed(5)}, {ask.longitude.toFixed(5)}
      </p>
      <div className='dialog-buttons'>
        <button type='button' className='strong' onClick={() => answer(undefined)}>
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}

export function SubscribeDialog({ ask, answer }: DialogProps<'subscribe'>): ReactNode {
  return (
    <Dialog label={words.subscribeTitle}>
      <h2>{words.subscribeTitle}</h2>
      <p>{words.subscribeText}</p>
      <ul className='templates'>
        {ask.templateIds.map((id) => (
          <li key={id}>{id}</li>
        ))}
      </ul>
      <div className='dialog-buttons'>
        <button type='button' onClick={() => answer('reject')}>
          {words.refuse}
        </button>
        <button type='button' className='strong' onClick={() => answer('accept')}>
          {words.allow}
        </button>
      </div>
    </Dialog>
  )
}

interface FrameProps {
  readonly label: string
  readonly children: ReactNode
}

export function Dialog({ label, children }: FrameProps): ReactNode {
  return (
    <div className='dialog-layer'>
      <div className='dialog' role='dialog' aria-modal='true' aria-label={label}>
        {children}
      </div>
    </div>
  )
}

export function Sheet({ label, children, cancel }: FrameProps & { readonly cancel: () => void }): ReactNode {
  return (
    <div className='sheet-layer'>
      <button type='button' className='veil' aria-label={words.cancel} onClick={cancel} />
      <div className='sheet' role='dialog' aria-modal='true' aria-label={label}>
        {children}
      </div>
    </div>
  )
}
