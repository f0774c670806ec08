// The colours of a grove; a canvas in WeChat cannot read the tokens, so they stand here for light and dark.
import type { Theme } from '@/platform/theme'

export interface Palette {
  readonly sand: string
  readonly ripple: string
  readonly straw: string
  readonly free: string
  readonly dot: string
  readonly shadow: string
  readonly crown: string
  readonly twig: string
  readonly dead: string
  readonly seat: string
  readonly paper: string
  readonly mine: string
  readonly chosen: string
}

export const palettes: Record<Theme, Palette> = {
  light: {
    sand: '#e9d9b8',
    ripple: 'rgba(210, 184, 132, 0.45)',
    straw: 'rgba(185, 151, 90, 0.34)',
    free: '#fffcf6',
    dot: '#9c8659',
    shadow: 'rgba(122, 90, 46, 0.22)',
    crown: '#a9c08f',
    twig: '#4f7f57',
    dead: '#8d8678',
    seat: '#80560c',
    paper: '#fffcf6',
    mine: '#d6a03f',
    chosen: '#2a5a45',
  },
  dark: {
    sand: '#332c1e',
    ripple: 'rgba(20, 17, 10, 0.4)',
    straw: 'rgba(160, 132, 80, 0.34)',
    free: '#857650',
    dot: '#6f6449',
    shadow: 'rgba(0, 0, 0, 0.35)',
    crown: '#4a7050',
    twig: '#7db483',
    dead: '#8b857a',
    seat: '#e4ba62',
    paper: '#16140f',
    mine: '#e4ba62',
    chosen: '#93cba8',
  },
}
