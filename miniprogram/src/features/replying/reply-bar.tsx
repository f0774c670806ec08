// Sending a reply, with the reason where it cannot be sent yet; once it is sent, the way back.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { SendButton } from '@/ui/send-button'
import type { Replying } from './use-replying'
import { replyingWords as words } from './words'

interface ReplyBarProps {
  readonly work: Replying
  readonly onBack: () => void
}

export function ReplyBar({ work, onBack }: ReplyBarProps) {
  const { command, send } = work
  if (command.state.is === 'done') {
    return (
      <BottomBar>
        <Button onPress={onBack}>{say(words.back)}</Button>
      </BottomBar>
    )
  }
  return (
    <BottomBar>
      <SendButton
        command={command}
        word={words.send}
        busyWord={words.sending}
        reason={reasonOf(work)}
        onSend={() => void send()}
      />
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
