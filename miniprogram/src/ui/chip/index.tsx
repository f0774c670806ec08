// Chips: one of a few choices in a row that scrolls sideways; drawn small, touched at full size.
import { ScrollView, View } from '@tarojs/components'
import { classes } from '../classes'
import { Press } from '../press'
import styles from './chip.module.css'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly word: string
}

interface ChipsProps<Value extends string> {
  readonly choices: readonly Choice<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  /** What is being chosen, for screen readers. */
  readonly label: string
}

export function Chips<Value extends string>({ choices, chosen, onChoose, label }: ChipsProps<Value>) {
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className={styles.scroll}>
      <View className={styles.row} aria-role='radiogroup' aria-label={label}>
        {choices.map(({ value, word }) => (
          <Press
            key={value}
            role='radio'
            chosen={value === chosen}
            className={styles.touch}
            onPress={() => onChoose(value)}
          >
            <View className={classes(styles.chip, value === chosen && styles.on)}>{word}</View>
          </Press>
        ))}
      </View>
    </ScrollView>
  )
}
