// Sending the claim, with the reason where it cannot be sent yet.
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import type { Claiming } from './use-claiming'
import { claimingWords as words } from './words'

export function ClaimBar({
  claiming: { note, papers, command, onItsWay, send },
}: {
  readonly claiming: Claiming
}) {
  const count = [...note.trim()].length
  const reason =
    count < 4
      ? words.tooShort
      : count > 300
        ? words.tooLong
        : papers.isComplete
          ? undefined
          : words.paperGoing
  return (
    <BottomBar>
      <Button
        onPress={() => void send()}
        busy={onItsWay ? say(words.sending) : undefined}
        reason={reason && say(reason)}
      >
        {say(command.state.is === 'unknown' ? outcomeWords.askAgain : words.send)}
      </Button>
    </BottomBar>
  )
}
