// The way through the questions: back, on, and at the end: send.
import { ConsentBar } from '@/features/helping'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { SendButton } from '@/ui/send-button'
import { type Draft, improvementFits, mayGoOn, stepOf } from './draft'
import type { Evaluating } from './use-evaluating'
import { evaluateWords as words } from './words'

interface EvaluateBarProps {
  readonly draft: Draft
  readonly evaluating: Evaluating
  readonly onGoTo: (at: number) => void
  readonly onSend: () => void
}

export function EvaluateBar({ draft, evaluating, onGoTo, onSend }: EvaluateBarProps) {
  const { command, pictures } = evaluating
  const step = stepOf(draft)
  if (step.is === 'consent' && draft.helped !== undefined) {
    const onAgree = () => evaluating.helping({ agreed: true })
    return <ConsentBar helped={draft.helped} onAgree={onAgree} onDisagree={evaluating.startOver} />
  }
  const back = step.is !== 'tie' && (
    <Button kind='text' narrow onPress={() => onGoTo(draft.at - 1)}>
      {say(words.back)}
    </Button>
  )
  if (step.is === 'review') {
    const busy = command.checking || command.state.is === 'sending'
    return (
      <BottomBar>
        {!busy && back}
        <SendButton command={command} word={words.send} busyWord={words.sending} onSend={onSend} />
      </BottomBar>
    )
  }
  if (step.is === 'more') {
    const isGoing = draft.helped === undefined && !pictures.isComplete
    const lacks = improvementFits(draft) ? isGoing && words.picturesGoing : words.improveLength
    return (
      <BottomBar>
        {back}
        <Button reason={lacks ? say(lacks) : undefined} onPress={() => onGoTo(draft.at + 1)}>
          {say(words.toReview)}
        </Button>
      </BottomBar>
    )
  }
  const reason = step.is === 'tie' ? words.chooseTie : words.chooseAnswer
  const last = step.is === 'question' && step.nth === step.of - 1
  const forth = step.is === 'tie' ? words.begin : last ? words.toMore : words.next
  return (
    <BottomBar>
      {back}
      <Button reason={mayGoOn(draft) ? undefined : say(reason)} onPress={() => onGoTo(draft.at + 1)}>
        {say(forth)}
      </Button>
    </BottomBar>
  )
}
