// Sending something serious, with what is lacking beside the button.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { SendButton } from '@/ui/send-button'
import type { Alleging } from './use-alleging'
import { allegingWords as words } from './words'

export function AllegeBar({ work: { command, lacking, send } }: { readonly work: Alleging }) {
  if (command.state.is === 'done') return null
  return (
    <BottomBar>
      <SendButton
        command={command}
        word={words.send}
        busyWord={words.sending}
        reason={lacking && say(words.lacking[lacking])}
        onSend={() => void send()}
      />
    </BottomBar>
  )
}
