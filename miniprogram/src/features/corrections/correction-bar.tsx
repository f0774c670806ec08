// Publishing a correction, with the reason where it cannot be published yet.
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import type { Correcting } from './use-correcting'
import { correctionsWords as words } from './words'

interface CorrectionBarProps {
  readonly work: Correcting
  readonly may: boolean
}

export function CorrectionBar({ work, may }: CorrectionBarProps) {
  const { isComplete, money, busy, command, publish } = work
  const why = money === undefined ? words.missing : words.money(money.phrase)
  const held = !isComplete || money !== undefined
  const reason = may ? (held ? say(why) : undefined) : say(words.mayGive)
  return (
    <BottomBar>
      <Button onPress={() => void publish()} busy={busy ? say(words.publishing) : undefined} reason={reason}>
        {say(command.state.is === 'unknown' ? outcomeWords.askAgain : words.publish)}
      </Button>
    </BottomBar>
  )
}
