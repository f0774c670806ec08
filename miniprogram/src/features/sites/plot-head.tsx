// The head of a plot's page: which plot it is, how many still live, and how that is known.

import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import { exampleWord } from '@ngo2/shared/organisations/words'
import type { readPlot } from '@ngo2/shared/sites/contract'
import { survivalOf } from '@ngo2/shared/sites/survival'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { dayWords } from '@/ui/dates'
import { SurvivalBar, survivalWords } from '@/ui/survival-bar'
import { Tag } from '@/ui/tag'
import styles from './plot-head.module.css'
import { measuredWords, plantedWords } from './plot-words'
import { sitesWords as words } from './words'

type PlotHeadProps = Pick<OutputOf<typeof readPlot>, 'plot' | 'site'>

export function PlotHead({ plot, site }: PlotHeadProps) {
  const { survey, spacingM } = plot
  const survival = survivalOf(survey)
  return (
    <View className={styles.head}>
      <View className={styles.row}>
        <View className={styles.title} aria-role='heading'>
          {say(words.plot(plot.number))}
        </View>
        {survival === undefined ? (
          <Tag tone='bad' word={say(words.notMeasured)} />
        ) : (
          <View className={styles.range}>{survivalWords(survival)}</View>
        )}
      </View>
      <View className={styles.row}>
        <View className={styles.site}>
          {site.name}
          {site.example && <Tag word={say(exampleWord)} />}
        </View>
        {survival !== undefined && <View className={styles.note}>{say(words.stillAlive)}</View>}
      </View>
      <View className={styles.note}>
        {[
          say(plantedWords(plot.plantedOn)),
          say(words.species(plot.species)),
          say(words.spacing(spacingM.between, spacingM.rows)),
        ].join(' · ')}
      </View>
      <SurvivalBar
        axis
        band={survival}
        label={say(survival ? words.survivalLabel(survival.low, survival.high) : words.notMeasured)}
      />
      <View className={styles.measured}>
        {survey === undefined
          ? say(words.notMeasuredYet)
          : [
              `${say(dayWords(survey.measuredOn, now()))}（${say(measuredWords(survey, now()))}）`,
              say(words.sampled(survey.sampled)),
              say(words.found(survey.alive, survey.sampled - survey.alive)),
            ].join(' · ')}
      </View>
    </View>
  )
}
