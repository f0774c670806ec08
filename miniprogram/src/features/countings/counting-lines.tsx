// How one evaluation counts, a line for each dimension.
import type { Evaluation } from '@ngo2/shared/evaluations/evaluation'
import { dimensionWords } from '@ngo2/shared/evaluations/words'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import styles from './countings.module.css'
import { partWords, withoutCounting } from './part'
import type { Countings } from './use-countings'
import { countingsWords as words } from './words'

interface CountingLinesProps {
  readonly evaluation: Evaluation
  readonly countings: Countings
}

export function CountingLines({ evaluation, countings }: CountingLinesProps) {
  const { is } = countings
  if (is === 'reading') return <View className={styles.line}>{say(words.reading)}</View>
  if (is === 'failed') return <View className={styles.line}>{say(words.failed)}</View>
  const mine = countings.of(evaluation.organisation.id)
  return (
    <View className={styles.lines}>
      {mine.length === 0 && <View className={styles.line}>{say(withoutCounting(evaluation))}</View>}
      {mine.map((counting) => (
        <View key={counting.dimension} className={styles.line}>
          <View className={styles.name}>{say(dimensionWords[counting.dimension])}</View>
          <View className={styles.part}>{say(partWords(counting))}</View>
        </View>
      ))}
    </View>
  )
}
