// Announcing that a page closes, and taking that back.
import { announceClosing, withdrawClosing } from '@ngo2/shared/desks/contract'
import { closingDays } from '@ngo2/shared/desks/rules'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { confirm } from '@/platform/dialog'
import { say } from '@/platform/language'
import { stored } from '@/platform/storage'
import { takingOutWords as words } from './words'

/** `read` reads the desk again. */
export function useClosing(organisationId: string, read: () => Promise<void>) {
  const kept = useMemo(() => stored('closing', v.string(), organisationId), [organisationId])
  const [because, setBecause] = useState(() => kept.read() ?? '')
  const command = useCommand<Organisation>()
  return {
    because,
    command,
    busy: command.checking || command.state.is === 'sending',
    write: (next: string) => {
      command.reset()
      kept.keep(next)
      setBecause(next)
    },
    announce: async () => {
      const { closeTitle, close, notYet } = words
      const question = { title: say(closeTitle), text: say(words.closeAsk(closingDays)) }
      if (!(await confirm({ ...question, yes: say(close), no: say(notYet) }))) return
      await command.start(async () => {
        const outcome = await ask(announceClosing, { organisationId, because })
        if (outcome.is !== 'ok') return outcome
        kept.forget()
        await read()
        return outcome
      })
    },
    withdraw: () =>
      command.start(async () => {
        const outcome = await ask(withdrawClosing, { organisationId })
        if (outcome.is === 'ok') await read()
        return outcome
      }),
  }
}

export type Closing = ReturnType<typeof useClosing>
