// Below a page opened from Moments: the way into the whole mini-program.
import type { ReactNode } from 'react'
import { entryAt, scenes } from '../../host/entry'
import type { Host } from '../../host/host'
import { coldStart } from '../session'
import { words } from '../words'
import { Logo } from './icons'

export function SinglePageBar({ host }: { readonly host: Host }): ReactNode {
  const { path, query } = host.entry()
  return (
    <button
      type='button'
      className='single-page-bar'
      onClick={() => void coldStart(entryAt(path, { query, scene: scenes.fromSinglePage }))}
    >
      <Logo size={28} />
      <span>
        {words.singlePageBar}
        <small>{words.singlePageNote}</small>
      </span>
    </button>
  )
}
