// The way through the steps: back, on, past a question, and at the end: make it.
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { reviewAt, stepAt } from './draft'
import { firstGapAt, gapAt } from './gaps'
import type { Making } from './use-making'
import { gapWords, makingWords as words } from './words'

export function MakingBar({ making }: { readonly making: Making }) {
  const { draft, looking, goTo, goOn, look, make, command, onItsWay } = making
  const { at } = draft
  const step = stepAt(at)
  const gap = gapAt(draft, at)
  const back = ((at > 0 && !draft.again) || looking.is === 'found') && !onItsWay && (
    <Button kind='text' narrow onPress={() => goTo(looking.is === 'found' ? 0 : at - 1)}>
      {say(words.back)}
    </Button>
  )
  if (step.is === 'review') {
    const missing = firstGapAt(draft)
    const reason = missing === undefined ? undefined : gapAt(draft, missing)
    const word = command.state.is === 'unknown' ? outcomeWords.askAgain : words.make
    return (
      <BottomBar>
        {back}
        <Button
          onPress={() => void make()}
          busy={onItsWay ? say(words.makingIt) : undefined}
          reason={reason && say(gapWords[reason])}
        >
          {say(word)}
        </Button>
      </BottomBar>
    )
  }
  if (looking.is === 'found') {
    return (
      <BottomBar>
        {back}
        <Button kind='soft' onPress={goOn}>
          {say(words.noneOfThem)}
        </Button>
      </BottomBar>
    )
  }
  const empty = step.is === 'question' && (draft.answers[step.question]?.trim() ?? '') === ''
  const forth = () => (step.is === 'name' ? void look() : goOn())
  return (
    <BottomBar>
      {back}
      {step.is === 'question' && step.nth > 0 && !draft.again && (
        <Button kind='text' narrow onPress={() => goTo(reviewAt)}>
          {say(words.makeNow)}
        </Button>
      )}
      <Button
        kind={empty ? 'soft' : 'primary'}
        busy={looking.is === 'looking' ? say(words.looking) : undefined}
        reason={gap && say(gapWords[gap])}
        onPress={forth}
      >
        {say(draft.again ? words.changed : empty ? words.skip : words.next)}
      </Button>
    </BottomBar>
  )
}
