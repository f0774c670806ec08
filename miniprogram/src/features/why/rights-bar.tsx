// One bar of all evaluations: first what counts, then what each rule took, with the sum written out.
import type { Explanation } from '@ngo2/shared/ranking/standing'
import { wordsOfRule } from '@ngo2/shared/ranking/words'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { classes } from '@/ui/classes'
import { piecesOf, rightsSum, sheetsWords } from './sums'
import styles from './why.module.css'

interface RightsBarProps {
  readonly explanation: Explanation
  readonly tone: 'teal' | 'amber'
}

const inks = [styles.first, styles.second, styles.third, styles.others]

export function RightsBar({ explanation, tone }: RightsBarProps) {
  const pieces = piecesOf(explanation)
  const inkOf = (index: number) => inks[Math.min(index, inks.length - 1)]
  return (
    <>
      <View className={styles.bar} aria-hidden='true'>
        <View className={classes(styles.counted, styles[`${tone}Bar`])} />
        {pieces.map(({ rule, widthPercent }, index) => (
          <View key={rule} className={inkOf(index)} style={`width:${widthPercent.toFixed(1)}%`} />
        ))}
      </View>
      {pieces.map(({ rule, right }, index) => (
        <View key={rule} className={styles.rule}>
          <View className={classes(styles.swatch, inkOf(index))} />
          <View className={styles.ruleWords}>{say(wordsOfRule(rule))}</View>
          <View className={styles.figure}>{`−${sheetsWords(right)}`}</View>
        </View>
      ))}
      {pieces.length > 0 && <View className={styles.sum}>{rightsSum(explanation)}</View>}
    </>
  )
}
