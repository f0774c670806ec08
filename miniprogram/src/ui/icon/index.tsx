// An icon of one stroke, as tall as the words beside it; it says nothing to a screen reader, the words do.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import styles from './icon.module.css'

export type IconName =
  | 'search'
  | 'forth'
  | 'down'
  | 'eye'
  | 'bubble'
  | 'check'
  | 'clock'
  | 'question'
  | 'share'
  | 'document'
  | 'flag'
  | 'people'
  | 'person'
  | 'letter'
  | 'offline'
  | 'drop'
  | 'leaf'
  | 'plus'
  | 'close'
  | 'place'
  | 'list'
  | 'scan'
  | 'shield'
  | 'pen'
  | 'bin'

interface IconProps {
  readonly name: IconName
  readonly size?: 'text' | 'large'
  /** Without one it has the colour of the words around it. */
  readonly tone?: 'ink2' | 'ink3' | 'green' | 'teal' | 'amber'
}

export function Icon({ name, size = 'text', tone }: IconProps) {
  return (
    <View
      className={classes(styles.icon, size === 'large' && styles.large, tone && styles[tone], styles[name])}
      aria-hidden='true'
    />
  )
}
