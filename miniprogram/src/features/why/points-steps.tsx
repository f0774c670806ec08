// The way from the plain mean to the figure, step by step, with the sum and the range at its end.
import type { Steps } from '@ngo2/shared/ranking/standing'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { changeWords, pointsWords } from '@/ui/points'
import { Stick } from '@/ui/stick'
import type { Band } from '@/ui/stick/band'
import { changesOf, pointsSum } from './sums'
import styles from './why.module.css'
import { WhyStep } from './why-step'
import { whyWords as words } from './words'

interface PointsStepsProps {
  readonly steps: Steps
  readonly band: Band
  readonly notch: number | undefined
  readonly tone: 'teal' | 'amber'
}

/** Continues at step 3. */
export function PointsSteps({ steps, band, notch, tone }: PointsStepsProps) {
  const { questions, leniency, start } = changesOf(steps)
  return (
    <>
      <WhyStep
        nth={3}
        tone={tone}
        title={say(words.questions)}
        change={changeWords(questions)}
        note={say(words.questionsNote)}
      />
      <WhyStep
        nth={4}
        tone={tone}
        title={say(words.leniency)}
        change={changeWords(leniency)}
        note={say(words.leniencyNote)}
      />
      <WhyStep
        nth={5}
        tone={tone}
        title={say(words.start)}
        change={changeWords(start)}
        note={say(words.startNote(pointsWords(steps.startValue)))}
      />
      <WhyStep
        nth={6}
        tone={tone}
        title={say(words.result(pointsSum(steps)))}
        note={say(words.interval(Math.round(band.low), Math.round(band.high)))}
      >
        <Stick tone={tone} band={band} notch={notch} ticks />
        <View className={styles.axis} aria-hidden='true'>
          <View>0</View>
          <View>50</View>
          <View>100</View>
        </View>
      </WhyStep>
    </>
  )
}
