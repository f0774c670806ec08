// What a virtual tree means: the real sample whose fate it shares.
import type { Plot } from '@ngo2/shared/sites/plot'
import { survivalOf } from '@ngo2/shared/sites/survival'
import type { Tree } from '@ngo2/shared/trees/tree'
import { promiseOf } from '@ngo2/shared/trees/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { dayWords } from '@/ui/dates'
import { Heading } from '@/ui/heading'
import { PromiseCard } from '@/ui/promise-card'
import { SurvivalBar, survivalWords } from '@/ui/survival-bar'
import styles from './tree-fate.module.css'
import { treesWords as words } from './words'

interface TreeFateProps {
  readonly tree: Tree
  readonly plot: Plot
  readonly onPlot: () => void
}

export function TreeFate({ tree, plot, onPlot }: TreeFateProps) {
  const { survey, number } = plot
  const survival = survivalOf(survey)
  return (
    <>
      <Heading words={say(words.fateTitle)} />
      <Card>
        {survey === undefined || survival === undefined ? (
          <View>{say(words.notMeasured(number))}</View>
        ) : (
          <>
            <View className={styles.row}>
              <View>{say(words.fate(survey.sampled))}</View>
              <View className={styles.range}>{survivalWords(survival)}</View>
            </View>
            <SurvivalBar axis band={survival} label={survivalWords(survival)} />
            <View className={styles.note}>
              {say(
                words.fateNote(
                  dayWords(survey.measuredOn, now()),
                  survey.alive,
                  survey.sampled - survey.alive,
                ),
              )}
            </View>
          </>
        )}
        <Cell icon='place' title={say(words.seePlot(number))} onPress={onPlot} />
      </Card>
      <PromiseCard title={say(words.promiseTitle)} sentence={say(promiseOf(plot, tree.species))} />
    </>
  )
}
