// Something written on the phone and sent once: what is typed survives leaving the page, and a second try is the same thing.
import type { Outcome } from '@ngo2/shared/contract/call'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { freshId } from '@/platform/chance'
import { stored } from '@/platform/storage'
import { type Command, useCommand } from './use-command'

export interface SentKind<Id extends string, Fields extends object> {
  /** Under which the phone keeps it. */
  readonly name: string
  readonly id: v.GenericSchema<unknown, Id>
  /** Of its ids, e.g. `vis`. */
  readonly prefix: string
  readonly fields: v.GenericSchema<unknown, Fields>
  readonly blank: Fields
}

export interface SentOnce<Fields, T> {
  readonly fields: Fields
  readonly command: Command<T>
  readonly busy: boolean
  /** Does nothing while it is on its way. */
  readonly write: (change: Partial<Fields>) => void
  readonly send: () => Promise<void>
}

/** `part` tells one from another, e.g. the organisation it is for; `request` is made with the id it keeps until it is answered. */
export function useSentOnce<Id extends string, Fields extends object, T>(
  kind: SentKind<Id, Fields>,
  part: string,
  request: (id: Id, fields: Fields) => Promise<Outcome<T>>,
): SentOnce<Fields, T> {
  const { name, id: Id, prefix, fields: Fields, blank } = kind
  const kept = useMemo(() => {
    // The id is absent until it is sent.
    const Draft = v.intersect([v.object({ id: v.optional(Id) }), Fields])
    return stored(name, Draft, part)
  }, [name, Id, Fields, part])
  const [draft, setDraft] = useState<{ readonly id?: Id | undefined } & Fields>(() => kept.read() ?? blank)
  const command = useCommand<T>()
  const busy = command.checking || command.state.is === 'sending'
  const keep = (next: typeof draft) => {
    kept.keep(next)
    setDraft(next)
  }
  return {
    fields: draft,
    command,
    busy,
    write: (change) => {
      if (busy) return
      command.reset()
      // What was sent stays what it was: other words are another thing.
      keep({ ...draft, ...change, id: undefined })
    },
    send: async () => {
      const id = draft.id ?? v.parse(Id, freshId(prefix))
      const sent = { ...draft, id }
      keep(sent)
      await command.start(async () => {
        const outcome = await request(id, sent)
        if (outcome.is === 'refused') keep({ ...sent, id: undefined })
        if (outcome.is !== 'ok') return outcome
        kept.forget()
        setDraft(blank)
        return outcome
      })
    },
  }
}
