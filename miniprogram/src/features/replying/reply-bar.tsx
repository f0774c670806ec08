// Sending a reply, with the reason where it cannot be sent yet; once it is sent, the way back.
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import type { Replying } from './use-replying'
import { replyingWords as words } from './words'

interface ReplyBarProps {
  readonly work: Replying
  readonly onBack: () => void
}

export function ReplyBar({ work, onBack }: ReplyBarProps) {
  const { command, busy, send } = work
  if (command.state.is === 'done') {
    return (
      <BottomBar>
        <Button onPress={onBack}>{say(words.back)}</Button>
      </BottomBar>
    )
  }
  const word = command.state.is === 'unknown' ? outcomeWords.askAgain : words.send
  return (
    <BottomBar>
      <Button
        onPress={() => void send()}
        busy={busy ? say(words.sending) : undefined}
        reason={reasonOf(work)}
      >
        {say(word)}
      </Button>
    </BottomBar>
  )
}

function reasonOf({ may, money, fits, draft }: Replying): string | undefined {
  if (!may.ok) return say(words.over)
  if (draft.conflicts.some((field) => draft.choices[field] === undefined)) return say(words.chooseFirst)
  if (money !== undefined) return say(words.money(money))
  if (!fits) return say(words.length)
  return draft.changed ? undefined : say(words.nothingChanged)
}
