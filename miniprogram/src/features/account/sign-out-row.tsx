// Signing out, after a question.
import { signOut } from '@ngo2/shared/accounts/contract'
import { ask, session } from '@/api/ask'
import { confirm, done } from '@/platform/dialog'
import { say } from '@/platform/language'
import { forgetAnswers } from '@/platform/storage'
import { Cell } from '@/ui/cell'
import { accountWords as words } from './words'

export function SignOutRow() {
  return <Cell icon='person' title={say(words.signOut)} onPress={() => void leaveAfterQuestion()} />
}

async function leaveAfterQuestion(): Promise<void> {
  const sure = await confirm({
    title: say(words.signOut),
    text: say(words.signOutAsk),
    yes: say(words.signOutYes),
    no: say(words.cancel),
  })
  if (!sure) return
  // Whatever the server answers, this phone keeps no token; one that was not ended there ends by itself.
  await ask(signOut, {})
  session.forget()
  forgetAnswers()
  await done(say(words.signedOut))
}
