// The colours of the console, in light and dark: sand paper, bark ink, one deep green for what the hand may do.
// Every text colour is 4.5:1 or better on paper, card and well.

const light = {
  paper: '#f5efe3',
  well: '#ece3d1',
  card: '#fffcf6',
  line: '#e0d6c2',
  edge: '#877b64',
  ink: '#26231b',
  ink2: '#544d3f',
  ink3: '#6a6250',
  onFill: '#fffcf6',
  green: '#2a5a45',
  greenDeep: '#1d4334',
  greenSoft: '#dee8d9',
  ochre: '#80560c',
  ochreSoft: '#f6e8c8',
  danger: '#9b2f2a',
  dangerSoft: '#f6deda',
  quiet: '#5f594e',
  quietSoft: '#e9e3d8',
  /** 信息透明 */
  teal: '#14656a',
  tealSoft: '#d9e8e4',
  /** 沟通能力 */
  amber: '#9a5210',
  amberSoft: '#f5e3ce',
  peer: '#4b4537',
  /** What was before: a grey band. */
  before: '#a19a8d',
  nav: '#1d4334',
  navInk: '#e9efe4',
  navInk2: '#c4d2c2',
  navOn: '#34574a',
  shadow: '0 1px 2px rgba(74, 58, 24, 0.06)',
}

export type Palette = Readonly<Record<keyof typeof light, string>>

const dark: Palette = {
  paper: '#16140f',
  well: '#100e0a',
  card: '#221f18',
  line: '#373227',
  edge: '#8f866f',
  ink: '#f0e9da',
  ink2: '#c9c0ac',
  ink3: '#a9a08b',
  onFill: '#12211a',
  green: '#93cba8',
  greenDeep: '#b5dfc3',
  greenSoft: '#25382d',
  ochre: '#e4ba62',
  ochreSoft: '#3a2e16',
  danger: '#f2a195',
  dangerSoft: '#45231f',
  quiet: '#ada595',
  quietSoft: '#2e2a21',
  teal: '#76cac5',
  tealSoft: '#1c3333',
  amber: '#e6a569',
  amberSoft: '#382817',
  peer: '#e9e0cc',
  before: '#777166',
  nav: '#14241c',
  navInk: '#e9efe4',
  navInk2: '#a9bcab',
  navOn: '#263d31',
  shadow: 'none',
}

export const palettes = { light, dark }

/** The palette as CSS custom properties: `greenSoft` becomes `--green-soft`. */
export function cssVariablesOf(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name.replace(/[A-Z0-9]/g, (part) => `-${part.toLowerCase()}`)}: ${value};`)
    .join(' ')
}
