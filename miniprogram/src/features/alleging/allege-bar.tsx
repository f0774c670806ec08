// Sending something serious, with what is lacking beside the button.
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import type { Alleging } from './use-alleging'
import { allegingWords as words } from './words'

export function AllegeBar({ work: { command, busy, lacking, send } }: { readonly work: Alleging }) {
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
