// Saving the page, with the reason where it cannot be saved yet.
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import type { Fields } from './fields'
import { gapsIn } from './gaps'
import { isEdited } from './merging'
import type { Editing } from './use-editing'
import { gapWords, editingWords as words } from './words'

interface EditBarProps {
  readonly editing: Editing
  readonly mine: Fields
  readonly base: Fields
}

export function EditBar({ editing, mine, base }: EditBarProps) {
  const { command, onItsWay, conflicts, choices, save } = editing
  const word = command.state.is === 'unknown' ? outcomeWords.askAgain : words.save
  return (
    <BottomBar>
      <Button onPress={() => void save()} busy={onItsWay ? say(words.saving) : undefined} reason={reasonOf()}>
        {say(word)}
      </Button>
    </BottomBar>
  )

  function reasonOf(): string | undefined {
    if (conflicts.some((name) => choices[name] === undefined)) return say(words.chooseEach)
    const gap = Object.values(gapsIn(mine))[0]
    if (gap !== undefined) return say(gapWords[gap])
    return isEdited(base, mine) ? undefined : say(words.nothingChanged)
  }
}
