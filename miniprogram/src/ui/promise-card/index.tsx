// What is promised before the last button: one whole sentence, never folded.
import { View } from '@tarojs/components'
import styles from './promise-card.module.css'

interface PromiseCardProps {
  readonly title: string
  readonly sentence: string
}

export function PromiseCard({ title, sentence }: PromiseCardProps) {
  return (
    <View className={styles.card}>
      <View className={styles.title}>{title}</View>
      <View className={styles.sentence}>“{sentence}”</View>
    </View>
  )
}
