// The step that is being asked, with what must be known about the draft above it.
import { gapInAnswer } from '@ngo2/shared/organisations/answering'
import { View } from '@tarojs/components'
import { outcomeWords, refusalWords } from '@/api/words'
import { IdentityStep } from '@/features/identity-step'
import { say } from '@/platform/language'
import { Notice } from '@/ui/notice'
import { StepBar } from '@/ui/step-bar'
import { AlikeStep } from './alike-step'
import { CausesStep } from './causes-step'
import { stepAt, stepOfField, withAnswer } from './draft'
import { NameStep } from './name-step'
import { QuestionStep } from './question-step'
import { ReviewStep } from './review-step'
import type { Making } from './use-making'
import { gapWords, makingRefusals, makingWords as words } from './words'

interface MakingFormProps {
  readonly making: Making
  readonly onClaim: (organisationId: string) => void
}

export function MakingForm({ making, onClaim }: MakingFormProps) {
  const { draft, looking } = making
  const { at } = draft
  return (
    <View>
      <Notices making={making} />
      {at < words.steps.length - 1 && (
        <StepBar steps={words.steps.map(say)} at={at} label={say(words.step(at + 1, words.steps.length))} />
      )}
      {looking.is === 'found' ? (
        <AlikeStep rows={looking.rows} onClaim={onClaim} />
      ) : (
        <StepView making={making} />
      )}
    </View>
  )
}

function StepView({ making }: { readonly making: Making }) {
  const { draft, write, lookAgain } = making
  const step = stepAt(draft.at)
  const refused = (...heads: readonly string[]) => refusedWords(making, heads)
  switch (step.is) {
    case 'name':
      return (
        <NameStep draft={draft} onChange={write} nameError={refused('name')} placeError={refused('county')} />
      )
    case 'causes':
      return <CausesStep draft={draft} onChange={write} error={refused('causes', 'answers')} />
    case 'identity':
      return (
        <IdentityStep
          identity={draft.identity}
          onChange={(identity) => write({ ...draft, identity })}
          error={refused('registration')}
        />
      )
    case 'question': {
      const gap = gapInAnswer(step.question, draft.answers)
      return (
        <QuestionStep
          question={step.question}
          nth={step.nth}
          of={step.of}
          typed={draft.answers[step.question] ?? ''}
          onType={(typed) => write(withAnswer(draft, step.question, typed))}
          error={refused('answers') ?? (gap === 'long' ? say(gapWords.long) : undefined)}
        />
      )
    }
    case 'review':
      return <ReviewStep draft={draft} onChange={lookAgain} />
  }
}

/** The sentence for the field that was refused, where it stands on this step. */
function refusedWords({ draft, command: { state } }: Making, heads: readonly string[]): string | undefined {
  if (state.is !== 'refused' || state.refusal.field === undefined) return undefined
  const { field } = state.refusal
  const here = stepOfField(field) === draft.at && heads.includes(field.split('.')[0] ?? '')
  return here ? say(refusalWords(state.refusal, makingRefusals)) : undefined
}

function Notices({ making }: { readonly making: Making }) {
  const { resumed, room, startOver } = making
  const { state, checking } = making.command
  const unplaced =
    state.is === 'refused' &&
    (state.refusal.field === undefined || stepOfField(state.refusal.field) === undefined)
  return (
    <View>
      {resumed && (
        <Notice
          icon='pen'
          tone='quiet'
          words={say(words.resumed)}
          action={{ word: say(words.startOver), onPress: startOver }}
        />
      )}
      {!room && <Notice icon='flag' words={say(words.noRoom)} />}
      {unplaced && <Notice icon='flag' tone='bad' words={say(refusalWords(state.refusal, makingRefusals))} />}
      {state.is === 'unknown' && (
        <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
      )}
    </View>
  )
}
