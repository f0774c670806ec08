// The step that is being asked, with what must be known about the form above it.
import { ConsentStep } from '@/features/helping'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { momentDayWords } from '@/ui/dates'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { type Draft, stepOf } from './draft'
import { MoreStep } from './more-step'
import { QuestionStep } from './question-step'
import { ReviewStep } from './review-step'
import { TieStep } from './tie-step'
import type { Evaluating } from './use-evaluating'
import { evaluateRefusals, evaluateWords as words } from './words'

interface EvaluateFormProps {
  readonly name: string
  readonly draft: Draft
  readonly evaluating: Evaluating
  readonly onSerious: () => void
}

export function EvaluateForm({ name, draft, evaluating, onSerious }: EvaluateFormProps) {
  const { resumed, before, command } = evaluating
  const step = stepOf(draft)
  const day = before && momentDayWords(before.givenAt, now())
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
      {draft.helped?.agreed && (
        <Notice
          icon='people'
          tone='quiet'
          words={say(words.helpingNow)}
          action={{ word: say(words.stopHelping), onPress: evaluating.startOver }}
        />
      )}
      <OutcomeNotice of={command} refusals={evaluateRefusals} />
      {step.is === 'consent' && draft.helped !== undefined && (
        <ConsentStep helped={draft.helped} onChange={evaluating.helping} />
      )}
      {step.is === 'tie' && (
        <TieStep
          name={name}
          tie={draft.tie}
          onChoose={evaluating.chooseTie}
          onHelp={draft.helped === undefined ? evaluating.helpSomebody : undefined}
        />
      )}
      {step.is === 'more' && <MoreStep draft={draft} evaluating={evaluating} onSerious={onSerious} />}
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
        <ReviewStep
          tie={draft.tie}
          answers={draft.answers}
          improve={draft.improve}
          pictures={draft.helped === undefined ? evaluating.pictures.refs.length : 0}
          onChange={evaluating.goTo}
        />
      )}
    </>
  )
}
