// Chips of which several may be chosen; they wrap, so that all of them are seen at once.
import { View } from '@tarojs/components'
import type { Choice } from '../chip'
import { classes } from '../classes'
import { Press } from '../press'
import styles from './toggle-chips.module.css'

interface ToggleChipsProps<Value extends string> {
  readonly choices: readonly Choice<Value>[]
  readonly chosen: readonly Value[]
  readonly onToggle: (value: Value) => void
  /** What is being chosen, for screen readers. */
  readonly label: string
}

export function ToggleChips<Value extends string>(props: ToggleChipsProps<Value>) {
  const { choices, chosen, onToggle, label } = props
  return (
    <View className={styles.chips} aria-role='group' aria-label={label}>
      {choices.map(({ value, word }) => {
        const on = chosen.includes(value)
        return (
          <Press
            key={value}
            role='switch'
            chosen={on}
            className={styles.touch}
            onPress={() => onToggle(value)}
          >
            <View className={classes(styles.chip, on && styles.on)}>{word}</View>
          </Press>
        )
      })}
    </View>
  )
}
