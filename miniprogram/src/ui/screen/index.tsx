// The root of every page: ground, tokens and the reader's text size; 60 px of quiet at the end.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useTextFactor } from '@/platform/text-size'
import { classes } from '../classes'
import styles from './screen.module.css'

interface ScreenProps {
  readonly children: ReactNode
  /** A bar fixed at the bottom; the page scrolls clear of it. `inside`: the content brings its own. */
  readonly bar?: ReactNode | 'inside'
  /** The content reaches the edges of the screen, e.g. under a map. */
  readonly flush?: boolean
}

export function Screen({ children, bar, flush = false }: ScreenProps) {
  const factor = useTextFactor()
  return (
    <View className={classes('tokens', styles.screen)} style={factor === 1 ? undefined : `--k:${factor}`}>
      <View className={flush ? styles.flush : styles.body}>{children}</View>
      <View className={bar === undefined ? styles.end : styles.endAboveBar} />
      {bar !== 'inside' && bar}
    </View>
  )
}
