// Sending an appeal, with the reason where it cannot be sent yet; once it is sent, the way back to the evaluation.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { SendButton } from '@/ui/send-button'
import type { Appealing } from './use-appealing'
import { countingsWords as words } from './words'

interface AppealBarProps {
  readonly work: Appealing
  readonly onSent: () => void
}

export function AppealBar({ work: { command, fits, send }, onSent }: AppealBarProps) {
  return (
    <BottomBar>
      {command.state.is === 'done' ? (
        <Button onPress={onSent}>{say(words.back)}</Button>
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
