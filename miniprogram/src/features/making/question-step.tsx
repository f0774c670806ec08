// One question with room for a few sentences; it may be passed over.
import type { QuestionId } from '@ngo2/shared/organisations/questions'
import { AnswerInput } from '@/features/answer-input'
import { say } from '@/platform/language'
import { StepBar } from '@/ui/step-bar'
import { makingWords as words } from './words'

interface QuestionStepProps {
  readonly question: QuestionId
  /** From 0. */
  readonly nth: number
  readonly of: number
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly error?: string | undefined
}

export function QuestionStep({ question, nth, of, typed, onType, error }: QuestionStepProps) {
  return (
    <>
      <StepBar
        steps={Array.from({ length: of }, () => '')}
        at={nth}
        label={say(words.question(nth + 1, of))}
        count={`${nth + 1} / ${of}`}
      />
      <AnswerInput alone key={question} question={question} typed={typed} onType={onType} error={error} />
    </>
  )
}
