// Sending the claim, with the reason where it cannot be sent yet.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { SendButton } from '@/ui/send-button'
import type { Claiming } from './use-claiming'
import { claimingWords as words } from './words'

export function ClaimBar({ claiming: { fields, papers, command, send } }: { readonly claiming: Claiming }) {
  const count = [...fields.note.trim()].length
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
      <SendButton
        command={command}
        word={words.send}
        busyWord={words.sending}
        reason={reason && say(reason)}
        onSend={() => void send()}
      />
    </BottomBar>
  )
}
