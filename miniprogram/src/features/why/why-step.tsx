// One numbered step of an account: what happened, by how much, why, and a small chart.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'
import styles from './why.module.css'

interface WhyStepProps {
  readonly nth: number
  readonly tone: 'teal' | 'amber'
  readonly title: string
  /** What the step adds or takes, e.g. −1.4. */
  readonly change?: string | undefined
  readonly note?: string | undefined
  readonly children?: ReactNode
}

export function WhyStep({ nth, tone, title, change, note, children }: WhyStepProps) {
  return (
    <View className={styles.step}>
      <View className={classes(styles.number, styles[tone])} aria-hidden='true'>
        {nth}
      </View>
      <View className={styles.body}>
        <View className={styles.title}>
          {title}
          {change !== undefined && <View className={styles.change}>{change}</View>}
        </View>
        {note !== undefined && <View className={styles.note}>{note}</View>}
        {children}
      </View>
    </View>
  )
}
