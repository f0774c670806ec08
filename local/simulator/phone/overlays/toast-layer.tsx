// Toast and loading.
import type { ReactNode } from 'react'
import { useStore } from '../store'
import { toast } from './overlay'

const glyphs = { success: '✓', error: '×', none: '', loading: '' } as const

export function ToastLayer(): ReactNode {
  const shown = useStore(toast)
  if (shown === undefined) return null
  const { title, icon, mask } = shown
  return (
    <div className={mask ? 'toast-layer masked' : 'toast-layer'} role='status'>
      <div className={icon === 'none' ? 'toast plain' : 'toast'}>
        {icon === 'loading' && <i className='spinner' />}
        {glyphs[icon] !== '' && <b aria-hidden='true'>{glyphs[icon]}</b>}
        <span>{title}</span>
      </div>
    </div>
  )
}
