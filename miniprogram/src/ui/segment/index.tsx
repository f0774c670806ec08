// A segment: two or three views of the same thing; the chosen one lifts out of the well.
import { View } from '@tarojs/components'
import type { Choice } from '../chip'
import { classes } from '../classes'
import { Press } from '../press'
import styles from './segment.module.css'

interface SegmentProps<Value extends string> {
  readonly choices: readonly (Choice<Value> & { readonly mark?: 'dot' | 'diamond' })[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  readonly label: string
}

export function Segment<Value extends string>({ choices, chosen, onChoose, label }: SegmentProps<Value>) {
  return (
    <View className={styles.well} aria-role='tablist' aria-label={label}>
      {choices.map(({ value, word, mark }) => (
        <Press
          key={value}
          role='tab'
          chosen={value === chosen}
          className={classes(styles.part, value === chosen && styles.on)}
          onPress={() => onChoose(value)}
        >
          {mark !== undefined && <View className={styles[mark]} aria-hidden='true' />}
          {word}
        </Press>
      ))}
    </View>
  )
}
