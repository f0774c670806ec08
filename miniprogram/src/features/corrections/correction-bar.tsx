// Publishing a correction, with the reason where it cannot be published yet.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { SendButton } from '@/ui/send-button'
import type { Correcting } from './use-correcting'
import { correctionsWords as words } from './words'

interface CorrectionBarProps {
  readonly work: Correcting
  readonly may: boolean
}

export function CorrectionBar({ work, may }: CorrectionBarProps) {
  const { isComplete, money, command, send } = work
  const why = money === undefined ? words.missing : words.money(money.phrase)
  const held = !isComplete || money !== undefined
  const reason = may ? (held ? say(why) : undefined) : say(words.mayGive)
  return (
    <BottomBar>
      <SendButton
        command={command}
        word={words.publish}
        busyWord={words.publishing}
        reason={reason}
        onSend={() => void send()}
      />
    </BottomBar>
  )
}
