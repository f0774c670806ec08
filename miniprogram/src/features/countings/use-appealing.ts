// Asking that one's own evaluation count in full, or for a second look: what is typed survives, and a second try asks once.
import { type Check, CheckId } from '@ngo2/shared/appeals/check'
import { appealSheet, askAgain } from '@ngo2/shared/appeals/contract'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { freshId } from '@/platform/chance'
import { stored } from '@/platform/storage'

/** `id` is absent until it is sent; a changed reason is another appeal. */
const Draft = v.object({ id: v.optional(CheckId), reason: v.string() })
type Draft = v.InferOutput<typeof Draft>

/** In characters, as the contract takes them. */
const shortest = 5
export const longest = 500

/** `again`: the appeal that was not followed, where another person is to look. */
export function useAppealing(organisationId: string, again: CheckId | undefined) {
  const part = `${organisationId}.${again ?? ''}`
  const kept = useMemo(() => stored('appeal', Draft, part), [part])
  const [draft, setDraft] = useState<Draft>(() => kept.read() ?? { reason: '' })
  const command = useCommand<Check>()
  const write = (next: Draft) => {
    kept.keep(next)
    setDraft(next)
  }
  const reason = draft.reason.trim()
  const length = [...reason].length
  return {
    again: again !== undefined,
    reason: draft.reason,
    command,
    fits: length >= shortest && length <= longest,
    busy: command.checking || command.state.is === 'sending',
    write: (typed: string) => {
      command.reset()
      write({ reason: typed })
    },
    send: async () => {
      const checkId = again ?? draft.id ?? v.parse(CheckId, freshId('chk'))
      write({ ...draft, id: checkId })
      await command.start(async () => {
        const outcome =
          again === undefined
            ? await ask(appealSheet, { checkId, organisationId, reason })
            : await ask(askAgain, { checkId, because: reason })
        if (outcome.is === 'refused') write({ reason: draft.reason })
        if (outcome.is === 'ok') kept.forget()
        return outcome
      })
    },
  }
}

export type Appealing = ReturnType<typeof useAppealing>
