// Where nothing is, or nothing came: a drawing, what it means, and the next step.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Drawing, type DrawingName } from '../drawing'
import styles from './empty.module.css'

interface EmptyProps {
  readonly drawing: DrawingName
  readonly title: string
  readonly hint?: string
  /** A button, where there is something to do. */
  readonly action?: ReactNode
}

export function Empty({ drawing, title, hint, action }: EmptyProps) {
  return (
    <View className={styles.empty}>
      <Drawing name={drawing} />
      <View className={styles.title}>{title}</View>
      {hint !== undefined && <View className={styles.hint}>{hint}</View>}
      {action !== undefined && <View className={styles.action}>{action}</View>}
    </View>
  )
}
