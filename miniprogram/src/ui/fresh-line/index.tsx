// How fresh something is: a clock and the words; ochre once it is old.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon'
import styles from './fresh-line.module.css'

interface FreshLineProps {
  /** E.g. 最近更新 12天前. */
  readonly words: string
  /** Over 90 days. */
  readonly old?: boolean
}

export function FreshLine({ words, old = false }: FreshLineProps) {
  return (
    <View className={classes(styles.line, old && styles.old)}>
      <Icon name='clock' />
      {words}
    </View>
  )
}
