// Sending an appeal, with the reason where it cannot be sent yet; once it is sent, the way back to the evaluation.
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import type { Appealing } from './use-appealing'
import { countingsWords as words } from './words'

interface AppealBarProps {
  readonly work: Appealing
  readonly onSent: () => void
}

export function AppealBar({ work: { command, busy, fits, send }, onSent }: AppealBarProps) {
  const word = command.state.is === 'unknown' ? outcomeWords.askAgain : words.send
  return (
    <BottomBar>
      {command.state.is === 'done' ? (
        <Button onPress={onSent}>{say(words.back)}</Button>
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
