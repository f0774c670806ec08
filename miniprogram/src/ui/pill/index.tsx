// A filter as a pill: what it filters by, and what is chosen; drawn low, touched at full height.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon'
import { Press } from '../press'
import styles from './pill.module.css'

interface PillProps {
  readonly name: string
  readonly word: string
  /** Something is chosen. */
  readonly on: boolean
  readonly onPress: () => void
}

export function Pill({ name, word, on, onPress }: PillProps) {
  return (
    <Press className={styles.touch} label={`${name} ${word}`} onPress={onPress}>
      <View className={classes(styles.pill, on && styles.on)}>
        {word}
        <Icon name='down' />
      </View>
    </Press>
  )
}
