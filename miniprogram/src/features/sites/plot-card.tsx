// A plot in a list: its number, what was planted when, how many still live, how much water there is.
import type { Plot } from '@ngo2/shared/sites/plot'
import { survivalOf } from '@ngo2/shared/sites/survival'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { SurvivalBar, survivalWords } from '@/ui/survival-bar'
import { Tag } from '@/ui/tag'
import styles from './plot-card.module.css'
import { measuredWords, plantedWords } from './plot-words'
import { sitesWords as words } from './words'

interface PlotCardProps {
  readonly plot: Plot
  readonly onPress: () => void
}

export function PlotCard({ plot, onPress }: PlotCardProps) {
  const { survey } = plot
  const survival = survivalOf(survey)
  return (
    <Card onPress={onPress}>
      <View className={styles.row}>
        <View className={styles.name}>
          <View className={styles.number}>{say(words.plot(plot.number))}</View>
          <View className={styles.note}>
            {`${say(plantedWords(plot.plantedOn))} · ${say(words.species(plot.species))}`}
          </View>
        </View>
        {survival === undefined ? (
          <Tag tone='bad' word={say(words.notMeasured)} />
        ) : (
          <View className={styles.alive}>{say(words.alive(survivalWords(survival)))}</View>
        )}
      </View>
      {survival !== undefined && (
        <SurvivalBar band={survival} label={say(words.survivalLabel(survival.low, survival.high))} />
      )}
      <View className={styles.row}>
        <View className={styles.note}>
          {survey === undefined
            ? say(words.notMeasuredYet)
            : `${say(measuredWords(survey, now()))} · ${say(words.sampled(survey.sampled))}`}
        </View>
        <View className={styles.note}>{say(words.carries(plot.carries))}</View>
      </View>
    </Card>
  )
}
