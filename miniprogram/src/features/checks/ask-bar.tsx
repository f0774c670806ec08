// Sending what one asks, with the reason where it cannot be sent yet; once it is sent, the way to its clock.
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import type { Asking } from './use-asking'
import { checksWords as words } from './words'

interface AskBarProps {
  readonly work: Asking
  readonly onSent: () => void
}

export function AskBar({ work, onSent }: AskBarProps) {
  const { asked, command, busy, fits, send } = work
  if (asked === undefined) return null
  const sent = command.state.is === 'done'
  const word = command.state.is === 'unknown' ? outcomeWords.askAgain : words.send
  return (
    <BottomBar>
      {sent ? (
        <Button onPress={onSent}>{say(words.seeClock)}</Button>
      ) : (
        <Button
          onPress={() => void send()}
          busy={busy ? say(words.sending) : undefined}
          reason={fits ? undefined : say(words.length)}
        >
          {say(word)}
        </Button>
      )}
    </BottomBar>
  )
}
