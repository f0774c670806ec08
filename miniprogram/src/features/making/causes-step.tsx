// What they do, and for whom.
import { Cause } from '@ngo2/shared/organisations/organisation'
import { causeWords } from '@ngo2/shared/organisations/words'
import { AnswerInput } from '@/features/answer-input'
import { say } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { ToggleChips } from '@/ui/toggle-chips'
import { askedEarly, type Draft, withAnswer, withCause } from './draft'
import { makingWords as words } from './words'

interface CausesStepProps {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly error?: string | undefined
}

export function CausesStep({ draft, onChange, error }: CausesStepProps) {
  return (
    <>
      <Heading of='title' words={say(words.causesTitle)} />
      <Fine>{say(words.causesHint)}</Fine>
      <ToggleChips
        label={say(words.causes)}
        choices={Cause.options.map((value) => ({ value, word: say(causeWords[value]) }))}
        chosen={draft.causes}
        onToggle={(cause) => onChange(withCause(draft, cause))}
      />
      <AnswerInput
        question={askedEarly}
        typed={draft.answers[askedEarly] ?? ''}
        onType={(typed) => onChange(withAnswer(draft, askedEarly, typed))}
        error={error}
      />
    </>
  )
}
