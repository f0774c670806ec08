// Handing an item in, with the reason where it cannot be handed in yet.
import type { DeskItem } from '@ngo2/shared/evidence/desk'
import type { GivenItem } from '@ngo2/shared/evidence/item'
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { formOf, isGap } from './draft'
import { formWords } from './form-words'
import type { Giving } from './use-giving'
import { evidenceWords as words } from './words'

interface GiveBarProps {
  readonly item: GivenItem
  readonly standing: DeskItem
  readonly giving: Giving
  /** Her role carries the right. */
  readonly may: boolean
}

export function GiveBar({ item, standing, giving, may }: GiveBarProps) {
  const { draft, busy, give } = giving
  const word = standing.given === undefined && standing.accepted === undefined ? words.give : words.giveAnew
  const again = giving.giving.state.is === 'unknown'
  return (
    <BottomBar>
      <Button onPress={() => void give()} busy={busy ? say(words.giving) : undefined} reason={reasonOf()}>
        {say(again ? outcomeWords.askAgain : word)}
      </Button>
    </BottomBar>
  )

  function reasonOf(): string | undefined {
    if (!may) return say(words.nobodyMay)
    if (draft.conflicts.some((field) => draft.choices[field] === undefined)) return say(words.chooseEach)
    if (giving.uploads.files.some(({ state }) => state === 'stuck')) return say(formWords.stuck)
    if (!giving.uploads.isComplete) return say(formWords.onItsWay)
    const form = giving.typed && formOf(item, giving.typed)
    if (form === undefined || !isGap(form)) return undefined
    if (form.why !== 'missing') return say(formWords[form.why])
    return say(formWords.field[form.field] ?? formWords.other)
  }
}
