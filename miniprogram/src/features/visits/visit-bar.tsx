// Sending the visit, with what is lacking beside the button.
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import type { Telling } from './use-telling'
import { visitsWords as words } from './words'

export function VisitBar({ telling: { command, busy, lacking, send } }: { readonly telling: Telling }) {
  if (command.state.is === 'done') return null
  const word = command.state.is === 'unknown' ? outcomeWords.askAgain : words.send
  return (
    <BottomBar>
      <Button
        onPress={() => void send()}
        busy={busy ? say(words.sending) : undefined}
        reason={lacking && say(words.lacking[lacking])}
      >
        {say(word)}
      </Button>
    </BottomBar>
  )
}
