// One question with its answers: a bar in four parts told apart by ink and hatching, and the counts in words.
import { criterionWords } from '@ngo2/shared/evaluations/words'
import type { Spread } from '@ngo2/shared/improvements/feedback'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { classes } from '@/ui/classes'
import styles from './feedback.module.css'
import { partsOf } from './parts'
import { feedbackWords as words } from './words'

interface SpreadRowProps {
  readonly spread: Spread
  readonly tone: 'teal' | 'amber'
}

export function SpreadRow({ spread, tone }: SpreadRowProps) {
  const parts = partsOf(spread)
  return (
    <View className={styles.row}>
      <View className={styles.name}>{say(criterionWords[spread.criterion])}</View>
      <View className={styles.bar} aria-hidden='true'>
        {parts.map(({ answer, widthPercent }) => (
          <View
            key={answer}
            className={classes(styles[answer], styles[tone])}
            style={`width:${widthPercent.toFixed(1)}%`}
          />
        ))}
      </View>
      <View className={styles.legend}>
        {parts.map(({ answer, people }) => (
          <View key={answer} className={styles.part}>
            <View className={classes(styles.swatch, styles[answer], styles[tone])} aria-hidden='true' />
            {say(words.part(answer, people))}
          </View>
        ))}
      </View>
    </View>
  )
}
