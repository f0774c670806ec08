// Asking for a check, or for a second look: what is typed survives, and a second try asks once.
import { type Check, CheckId } from '@ngo2/shared/appeals/check'
import { askAgain, askCheck } from '@ngo2/shared/appeals/contract'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { freshId } from '@/platform/chance'
import { stored } from '@/platform/storage'
import type { Asked } from './matter'

/** `id` is absent until it is sent; a changed reason is another check. */
const Draft = v.object({ id: v.optional(CheckId), reason: v.string() })
type Draft = v.InferOutput<typeof Draft>

/** In characters, as the contract takes them. */
const shortest = 5
export const longest = 500

export function useAsking(organisationId: string, asked: Asked | undefined) {
  const part = `${organisationId}.${JSON.stringify(asked)}`
  const kept = useMemo(() => stored('check', Draft, part), [part])
  const [draft, setDraft] = useState<Draft>(() => kept.read() ?? { reason: '' })
  const command = useCommand<Check>()
  const write = (next: Draft) => {
    kept.keep(next)
    setDraft(next)
  }
  const reason = draft.reason.trim()
  const length = [...reason].length
  return {
    asked,
    reason: draft.reason,
    command,
    fits: length >= shortest && length <= longest,
    busy: command.checking || command.state.is === 'sending',
    write: (typed: string) => {
      command.reset()
      write({ reason: typed })
    },
    send: async () => {
      if (asked === undefined) return
      const checkId = asked.is === 'again' ? asked.checkId : (draft.id ?? v.parse(CheckId, freshId('chk')))
      if (asked.is === 'check') write({ ...draft, id: checkId })
      await command.start(async () => {
        const outcome =
          asked.is === 'again'
            ? await ask(askAgain, { checkId, because: reason })
            : await ask(askCheck, { organisationId, checkId, matter: asked.matter, reason })
        if (outcome.is === 'refused') write({ reason: draft.reason })
        if (outcome.is === 'ok') kept.forget()
        return outcome
      })
    },
  }
}

export type Asking = ReturnType<typeof useAsking>
