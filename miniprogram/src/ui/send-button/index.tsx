// The button of a command: says that it is at work, and asks again where no answer came.
import type { Command } from '@/api/use-command'
import { outcomeWords } from '@/api/words'
import { say, type Words } from '@/platform/language'
import { Button } from '../button'

interface SendButtonProps {
  readonly command: Pick<Command<unknown>, 'state' | 'checking'>
  readonly word: Words
  readonly busyWord: Words
  /** Why it cannot be sent now. */
  readonly reason?: string | undefined
  readonly onSend: () => void
}

export function SendButton({ command, word, busyWord, reason, onSend }: SendButtonProps) {
  const { state, checking } = command
  const isBusy = checking || state.is === 'sending'
  return (
    <Button onPress={onSend} busy={isBusy ? say(busyWord) : undefined} reason={reason}>
      {say(state.is === 'unknown' ? outcomeWords.askAgain : word)}
    </Button>
  )
}
