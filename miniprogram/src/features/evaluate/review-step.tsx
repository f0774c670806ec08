// Everything said, on one page, before it is sent; a line that is pressed is asked again.
import { criteriaFor, type Tie } from '@ngo2/shared/evaluations/criterion'
import type { Answers } from '@ngo2/shared/evaluations/evaluation'
import { dimensionsSaid } from '@ngo2/shared/evaluations/rules'
import { answerWords, criterionWords, tieWords } from '@ngo2/shared/evaluations/words'
import { themeWords } from '@ngo2/shared/improvements/words'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import type { Draft } from './draft'
import styles from './evaluate.module.css'
import { evaluateWords as words } from './words'

interface ReviewStepProps {
  readonly tie: Tie
  readonly answers: Answers
  readonly improve: Draft['improve']
  /** Photographs that go along. */
  readonly pictures: number
  /** 0 is the tie, then the questions in order. */
  readonly onChange: (at: number) => void
}

export function ReviewStep({ tie, answers, improve, pictures, onChange }: ReviewStepProps) {
  const more = criteriaFor(tie).length + 1
  const said = (text: string) => <View className={styles.answer}>{text}</View>
  return (
    <>
      <Heading of='title' words={say(words.review)} />
      <Fine>{say(words.reviewHint)}</Fine>
      <Card>
        <Cell title={say(words.tieLine)} aside={said(say(tieWords[tie]))} onPress={() => onChange(0)} />
        {criteriaFor(tie).map((criterion, index) => {
          const answer = answers[criterion] ?? 'unknown'
          return (
            <Cell
              key={criterion}
              title={say(criterionWords[criterion])}
              aside={said(say(answerWords[answer]))}
              onPress={() => onChange(index + 1)}
            />
          )
        })}
        {improve !== undefined && (
          <Cell
            title={say(words.theme)}
            note={improve.text.trim() || undefined}
            aside={said(say(themeWords[improve.theme]))}
            onPress={() => onChange(more)}
          />
        )}
        {pictures > 0 && (
          <Cell
            title={say(words.picturesLine)}
            aside={said(String(pictures))}
            onPress={() => onChange(more)}
          />
        )}
      </Card>
      {dimensionsSaid(answers).length === 0 && (
        <Notice icon='question' tone='quiet' words={say(words.nothingKnown)} />
      )}
    </>
  )
}
