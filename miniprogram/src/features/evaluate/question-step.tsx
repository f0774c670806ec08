// One question with its four answers; "don't know" comes first and is as large as the others.
import { type CriterionId, criteria } from '@ngo2/shared/evaluations/criterion'
import { Answer } from '@ngo2/shared/evaluations/evaluation'
import { answerWords, criterionWords, dimensionWords } from '@ngo2/shared/evaluations/words'
import { View } from '@tarojs/components'
import { dimensionLooks } from '@/features/standings'
import { onlyInChinese, say } from '@/platform/language'
import { AnswerCard, type AnswerGlyph } from '@/ui/answer-card'
import { classes } from '@/ui/classes'
import { Icon } from '@/ui/icon'
import { StepBar } from '@/ui/step-bar'
import styles from './evaluate.module.css'
import { evaluateWords as words } from './words'

const glyphs: Record<Answer, AnswerGlyph> = { unknown: 'dash', seen: 'full', partly: 'half', none: 'ring' }

interface QuestionStepProps {
  readonly name: string
  readonly criterion: CriterionId
  /** From 0. */
  readonly nth: number
  readonly of: number
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
}

export function QuestionStep({ name, criterion, nth, of, answer, onAnswer }: QuestionStepProps) {
  const { dimension } = criteria[criterion]
  const { tone, icon } = dimensionLooks[dimension]
  return (
    <>
      <StepBar
        steps={Array.from({ length: of }, () => '')}
        at={nth}
        tone={tone}
        label={say(words.step(nth + 1, of))}
        count={`${nth + 1} / ${of}`}
      />
      <View className={classes(styles.about, styles[tone])}>
        <Icon name={icon} />
        {`${say(dimensionWords[dimension])} · ${name}`}
      </View>
      <View className={styles.question} aria-role='heading'>
        {say(criterionWords[criterion])}
      </View>
      <View aria-role='radiogroup' aria-label={say(words.answers)}>
        {Answer.options.map((option) => (
          <AnswerCard
            key={option}
            glyph={glyphs[option]}
            tone={tone}
            words={say(answerWords[option])}
            hint={onlyInChinese(answerWords[option].hint)}
            chosen={option === answer}
            onChoose={() => onAnswer(option)}
          />
        ))}
      </View>
    </>
  )
}
