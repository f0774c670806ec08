// Sending what one asks, with the reason where it cannot be sent yet; once it is sent, the way to its clock.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { SendButton } from '@/ui/send-button'
import type { Asking } from './use-asking'
import { checksWords as words } from './words'

interface AskBarProps {
  readonly work: Asking
  readonly onSent: () => void
}

export function AskBar({ work: { command, fits, send }, onSent }: AskBarProps) {
  return (
    <BottomBar>
      {command.state.is === 'done' ? (
        <Button onPress={onSent}>{say(words.seeClock)}</Button>
      ) : (
        <SendButton
          command={command}
          word={words.send}
          busyWord={words.sending}
          reason={fits ? undefined : say(words.length)}
          onSend={() => void send()}
        />
      )}
    </BottomBar>
  )
}
