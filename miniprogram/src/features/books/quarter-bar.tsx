// Saving the books of a quarter and closing it, with the reason where that cannot be.
import { mayClose } from '@ngo2/shared/books/rules'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { outcomeWords } from '@/api/words'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { isGap } from './quarter-draft'
import type { QuarterWork } from './use-quarter'
import { booksWords as words } from './words'

interface QuarterBarProps {
  readonly quarter: string
  readonly work: QuarterWork
  readonly may: boolean
}

export function QuarterBar({ quarter, work, may }: QuarterBarProps) {
  const { draft, kept, form, addition, busy, command, save, close } = work
  const saving = busy ? say(words.saving) : undefined
  const isSaved = !draft.changed && kept !== undefined && kept.version > 0
  const isOver = mayClose(quarter, beijingDay(new Date(now()))).ok
  if (isSaved && isOver && addition?.ok === true && may) {
    return (
      <BottomBar>
        <Button onPress={() => void close()} busy={saving}>
          {say(words.close)}
        </Button>
      </BottomBar>
    )
  }
  return (
    <BottomBar>
      <Button onPress={() => void save()} busy={saving} reason={reasonOf()}>
        {say(command.state.is === 'unknown' ? outcomeWords.askAgain : words.save)}
      </Button>
    </BottomBar>
  )

  function reasonOf(): string | undefined {
    if (!may) return say(words.mayKeep)
    if (draft.conflicts.some((part) => draft.choices[part] === undefined)) return say(words.chooseEach)
    if (form !== undefined && isGap(form)) {
      if (form.in === 'opening') return say(words.gapOpening)
      if (form.in !== 'line') return say(words.gapClosing)
      return say(form.lacks === 'amount' ? words.gapAmount(form.nth) : words.gapKind(form.nth))
    }
    return draft.changed ? undefined : say(words.nothingChanged)
  }
}
