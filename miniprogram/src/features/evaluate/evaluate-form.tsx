// The step that is being asked, with what must be known about the form above it.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { dayWords } from '@/ui/dates'
import { Notice } from '@/ui/notice'
import { type Draft, stepOf } from './draft'
import { QuestionStep } from './question-step'
import { ReviewStep } from './review-step'
import { SendingNotice } from './sending-notice'
import { TieStep } from './tie-step'
import type { Evaluating } from './use-evaluating'
import { evaluateWords as words } from './words'

interface EvaluateFormProps {
  readonly name: string
  readonly draft: Draft
  readonly evaluating: Evaluating
}

export function EvaluateForm({ name, draft, evaluating }: EvaluateFormProps) {
  const { resumed, before, command } = evaluating
  const step = stepOf(draft)
  const day = before && dayWords(beijingDay(new Date(before.givenAt)), now())
  return (
    <>
      {resumed && (
        <Notice
          icon='pen'
          tone='quiet'
          words={say(words.resumed)}
          action={{ word: say(words.startOver), onPress: evaluating.startOver }}
        />
      )}
      {day !== undefined && step.is === 'tie' && (
        <Notice icon='clock' tone='ok' words={say(words.before(day))} />
      )}
      <SendingNotice state={command.state} checking={command.checking} />
      {step.is === 'tie' && <TieStep name={name} tie={draft.tie} onChoose={evaluating.chooseTie} />}
      {step.is === 'question' && (
        <QuestionStep
          name={name}
          criterion={step.criterion}
          nth={step.nth}
          of={step.of}
          answer={draft.answers[step.criterion]}
          onAnswer={(answer) => evaluating.answer(step.criterion, answer)}
        />
      )}
      {step.is === 'review' && draft.tie !== undefined && (
        <ReviewStep tie={draft.tie} answers={draft.answers} onChange={evaluating.goTo} />
      )}
    </>
  )
}
