// An icon of one stroke, as tall as the words beside it; it says nothing to a screen reader, the words do.
const strokes = {
  ranking: 'M3 18h18M5 18v-5h3v5M10.5 18V8h3v10M16 18V4.5h3V18',
  paper: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3.2 2.2',
  foot: 'M12 21s6.5-5.8 6.5-11a6.5 6.5 0 0 0-13 0c0 5.2 6.5 11 6.5 11zM12 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z',
  lot: 'M5 8.5h14l-1.2 12H6.2zM9 8.5 8 3.5M13 8.5v-5M15.6 8.5l1.8-4.6',
  flag: 'M6 21V4h11l-2.6 4L17 12H6',
  house: 'M4.5 11.2 12 4.5l7.5 6.7M6.5 10v9.5h11V10M10 19.5v-5h4v5',
  people:
    'M9 11.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.2 19c.4-4 2.4-5.7 5.8-5.7s5.4 1.7 5.8 5.7M15.6 5.8a3 3 0 0 1 0 5.4M17.4 13.8c2 .7 3.1 2.4 3.4 5.2',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.6v.2',
  cross: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM9 9l6 6M15 9l-6 6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  eye: 'M2.8 12S6.2 5.8 12 5.8 21.2 12 21.2 12 17.8 18.2 12 18.2 2.8 12 2.8 12zM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z',
  closedEye: 'M3 10c2.4 3.2 5.4 4.8 9 4.8s6.6-1.6 9-4.8M5.8 13 4 15.6M12 14.8v3M18.2 13l1.8 2.6',
  play: 'M8 5.5v13l10.5-6.5z',
  back: 'M9 7 4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-3',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 3.8v4h-4',
  copy: 'M9 8.5h10.5V20H9zM15 8.5V4.5H4.5V16H9',
  leave: 'M13.5 4.5h-8v15h8M10 12h10M16.5 8.5 20 12l-3.5 3.5',
  language:
    'M4 6.5h9M8.5 4v2.5M11 6.5c-.8 3.6-3 6.2-6.5 8M6 9.5c1.4 2.4 3.2 4 5.5 5M12.5 20l4-10 4 10M14 16.8h5',
  search: 'M10.8 17.2a6.4 6.4 0 1 0 0-12.8 6.4 6.4 0 0 0 0 12.8zM15.6 15.6 20 20',
} as const

export type IconName = keyof typeof strokes

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox='0 0 24 24'
      width='1.3em'
      height='1.3em'
      fill='none'
      stroke='currentColor'
      strokeWidth='1.7'
      strokeLinecap='round'
      strokeLinejoin='round'
      aria-hidden='true'
      style={{ flex: 'none', verticalAlign: '-0.3em' }}
    >
      <path d={strokes[name]} />
    </svg>
  )
}
