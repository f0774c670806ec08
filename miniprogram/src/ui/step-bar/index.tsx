// Where one is among a few steps, with names or as a count.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import styles from './step-bar.module.css'

interface StepBarProps {
  /** The names of the steps; empty strings where only their number counts. */
  readonly steps: readonly string[]
  /** From 0. */
  readonly at: number
  /** E.g. 第2步，共3步. */
  readonly label: string
  /** Behind the bar, e.g. 3 / 7. */
  readonly count?: string
  readonly tone?: 'green' | 'teal' | 'amber'
}

export function StepBar({ steps, at, label, count, tone = 'green' }: StepBarProps) {
  return (
    <View className={styles.bar} aria-role='progressbar' aria-label={label}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity and never move
        <View key={index} className={styles.step}>
          <View className={classes(styles.line, index <= at && styles[tone])} />
          {step !== '' && <View className={index === at ? styles.here : styles.name}>{step}</View>}
        </View>
      ))}
      {count !== undefined && <View className={styles.count}>{count}</View>}
    </View>
  )
}
