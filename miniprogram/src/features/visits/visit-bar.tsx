// Sending the visit, with what is lacking beside the button.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { SendButton } from '@/ui/send-button'
import type { Telling } from './use-telling'
import { visitsWords as words } from './words'

export function VisitBar({ telling: { command, lacking, send } }: { readonly telling: Telling }) {
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
