// Deletes the account, and then what this phone remembers of it.
import { deleteMe } from '@ngo2/shared/departures/contract'
import { ask, session } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { forgetEverything } from '@/platform/storage'

export function useLeaving() {
  const command = useCommand<{ erased: number }>()
  const leave = () =>
    command.start(async () => {
      const outcome = await ask(deleteMe, {})
      if (outcome.is === 'ok') {
        forgetEverything()
        session.forget()
      }
      return outcome
    })
  return { state: command.state, checking: command.checking, leave }
}
