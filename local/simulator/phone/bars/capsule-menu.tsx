// What the capsule's dots open: forwarding the page, and starting afresh.
import type { ReactNode } from 'react'
import { entryAt } from '../../host/entry'
import type { Running } from '../runtime/running'
import { mayForward } from '../runtime/share'
import { coldStart, forward } from '../session'
import { words } from '../words'
import { ForwardIcon, Logo, RestartIcon } from './icons'

interface Props {
  readonly running: Running
  readonly close: () => void
}

export function CapsuleMenu({ running, close }: Props): ReactNode {
  const { host } = running
  const act = (what: () => void) => () => {
    close()
    what()
  }
  const restart = () => void coldStart(entryAt(host.code.app.pages[0] ?? ''))
  return (
    <div className='sheet-layer'>
      <button type='button' className='veil' aria-label={words.cancel} onClick={close} />
      <div className='sheet capsule-menu' role='menu'>
        <p className='sheet-title'>
          <Logo size={20} /> {words.miniProgram}
        </p>
        <div className='menu-items'>
          {!running.singlePage && (
            <button
              type='button'
              role='menuitem'
              disabled={!mayForward(host)}
              onClick={act(() => void forward({ from: 'menu' }))}
            >
              <span className='menu-icon'>
                <ForwardIcon />
              </span>
              {words.forward}
            </button>
          )}
          <button type='button' role='menuitem' onClick={act(restart)}>
            <span className='menu-icon'>
              <RestartIcon />
            </span>
            {words.restart}
          </button>
        </div>
        {!mayForward(host) && <p className='sheet-note'>{words.noForward}</p>}
        <button type='button' className='sheet-cancel' onClick={close}>
          {words.cancel}
        </button>
      </div>
    </div>
  )
}
