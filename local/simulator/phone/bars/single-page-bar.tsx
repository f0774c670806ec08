// Below a page opened from Moments: the way into the whole mini-program.
import type { ReactNode } from 'react'
import { entryAt, scenes } from '../../host/entry'
import type { Host } from '../../host/host'
import { coldStart } from '../session'
import { words } from '../words'
import { Logo } from './icons'

export function SinglePageBar({ host }: { readonly host: Host }): ReactNode {
  const openWhole = () => {
    const { path, query } = host.entry()
    void coldStart(entryAt(path, { query, scene: scenes.fromSinglePage }))
  }
  return (
    <button type='button' className='single-page-bar' onClick={openWhole}>
      <Logo size={28} />
      <span>
        {words.singlePageBar}
        <small>{words.singlePageNote}</small>
      </span>
    </button>
  )
}
