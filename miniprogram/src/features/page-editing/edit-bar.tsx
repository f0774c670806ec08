// Saving the page, with the reason where it cannot be saved yet.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { SendButton } from '@/ui/send-button'
import type { Fields } from './fields'
import { gapsIn } from './gaps'
import type { Editing } from './use-editing'
import { gapWords, editingWords as words } from './words'

interface EditBarProps {
  readonly editing: Editing
  readonly mine: Fields
}

export function EditBar({ editing, mine }: EditBarProps) {
  const { command, save } = editing
  const { conflicts, choices, changed } = editing.draft
  return (
    <BottomBar>
      <SendButton
        command={command}
        word={words.save}
        busyWord={words.saving}
        reason={reasonOf()}
        onSend={() => void save()}
      />
    </BottomBar>
  )

  function reasonOf(): string | undefined {
    if (conflicts.some((name) => choices[name] === undefined)) return say(words.chooseEach)
    const gap = Object.values(gapsIn(mine))[0]
    if (gap !== undefined) return say(gapWords[gap])
    return changed ? undefined : say(words.nothingChanged)
  }
}
