// Line drawings of the phone's bars.
import type { ReactNode } from 'react'

function Icon({ path, size = 22 }: { readonly path: string; readonly size?: number }): ReactNode {
  return (
    <svg
      viewBox='0 0 24 24'
      width={size}
      height={size}
      fill='none'
      stroke='currentColor'
      strokeWidth='1.8'
      aria-hidden='true'
    >
      <path d={path} strokeLinecap='round' strokeLinejoin='round' />
    </svg>
  )
}

export const BackIcon = (): ReactNode => <Icon path='M15 4l-8 8 8 8' />
export const HomeIcon = (): ReactNode => <Icon path='M4 11l8-7 8 7M6 10v9h4v-5h4v5h4v-9' size={20} />
export const ForwardIcon = (): ReactNode => (
  <Icon path='M14 6l6 6-6 6v-4c-5 0-8 1-10 5 0-7 4-9 10-9z' size={26} />
)
export const RestartIcon = (): ReactNode => <Icon path='M5 12a7 7 0 107-7H8m3-3L8 5l3 3' size={26} />
export const ScanIcon = (): ReactNode => <Icon path='M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16' />

export function MoreIcon(): ReactNode {
  return (
    <svg viewBox='0 0 24 24' width='22' height='22' fill='currentColor' aria-hidden='true'>
      <circle cx='5' cy='12' r='2' />
      <circle cx='12' cy='12' r='3' />
      <circle cx='19' cy='12' r='2' />
    </svg>
  )
}

export function CloseIcon(): ReactNode {
  return (
    <svg
      viewBox='0 0 24 24'
      width='22'
      height='22'
      fill='none'
      stroke='currentColor'
      strokeWidth='2'
      aria-hidden='true'
    >
      <circle cx='12' cy='12' r='8' />
      <circle cx='12' cy='12' r='2.6' fill='currentColor' />
    </svg>
  )
}

/** The mini-program's sign in chats: twigs over a dune. */
export function Logo({ size }: { readonly size: number }): ReactNode {
  return (
    <svg viewBox='0 0 40 40' width={size} height={size} style={{ borderRadius: '50%' }} aria-hidden='true'>
      <rect width='40' height='40' rx='20' fill='#dee8d9' />
      <path d='M0 29c10-6 24-6 40 1v10H0z' fill='#d6a03f' opacity='0.55' />
      <path
        d='M20 30V17m0 6c-5-1-8-4-9-9m9 6c4-2 7-5 8-10m-8 10c-1-5-1-8 0-11'
        fill='none'
        stroke='#2a5a45'
        strokeWidth='2.4'
        strokeLinecap='round'
      />
    </svg>
  )
}
