// Light or dark, for what style sheets do not reach: drawings on a canvas.

import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { appBase } from './device'
import { observable } from './observable'

export type Theme = 'light' | 'dark'

const theme = observable<Theme>(appBase().theme ?? 'light')
Taro.onThemeChange?.((change) => theme.set(change.theme === 'dark' ? 'dark' : 'light'))

/** The theme the phone shows now. */
export function useTheme(): Theme {
  return useSyncExternalStore(theme.subscribe, theme.read)
}
