// Saving the page, with the reason where it cannot be saved yet.
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import type { Fields } from './fields'
import { gapsIn } from './gaps'
import type { Editing } from './use-editing'
import { gapWords, editingWords as words } from './words'

interface EditBarProps {
  readonly editing: Editing
  readonly mine: Fields
}

export function EditBar({ editing, mine }: EditBarProps) {
  const { command, onItsWay, save } = editing
  const { conflicts, choices, changed } = editing.draft
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
    return changed ? undefined : say(words.nothingChanged)
  }
}
