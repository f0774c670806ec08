// Gives oneself a name; what is typed survives leaving the page.
import { nameMe } from '@ngo2/shared/accounts/contract'
import type { Me } from '@ngo2/shared/accounts/member'
import { useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { stored } from '@/platform/storage'

const draft = stored('my-name', v.string())

/** `standing` is the name one has now. */
export function useNaming(standing: string) {
  const [name, setName] = useState(() => draft.read() ?? standing)
  const command = useCommand<Me>()
  const save = () =>
    command.start(async () => {
      const outcome = await ask(nameMe, { name })
      if (outcome.is === 'ok') draft.forget()
      return outcome
    })
  return {
    name,
    write: (next: string) => {
      draft.keep(next)
      setName(next)
      command.reset()
    },
    save,
    state: command.state,
    checking: command.checking,
  }
}
