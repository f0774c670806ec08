// What somebody types into a thing that others edit too: kept on the phone, with what they saved meanwhile beside it.
import { broughtTogether, type Choices, conflictsOf, isChanged } from '@ngo2/shared/client/three-way'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { stored } from '@/platform/storage'

export interface Saved<Fields> {
  /** Of the thing as it was read, 0 where there is none yet. */
  readonly version: number
  readonly fields: Fields
}

export interface VersionedDraft<Fields> {
  /** Absent until the thing was read, or where something was typed before. */
  readonly mine: Fields | undefined
  readonly theirs: Fields | undefined
  /** Something typed earlier was found on the phone. */
  readonly resumed: boolean
  readonly changed: boolean
  /** Fields that both changed; each is to be chosen before anything is sent. */
  readonly conflicts: readonly (keyof Fields & string)[]
  readonly choices: Choices
  readonly choose: (field: string, side: 'mine' | 'theirs') => void
  readonly write: (change: Partial<Fields>) => void
  /** What to send: my fields on top of what was saved last, with that version. */
  readonly next: () => Saved<Fields> | undefined
  readonly forget: () => void
}

/** `part` tells one thing from another; `saved` is the thing as it was last read. */
export function useVersionedDraft<Fields extends object>(
  name: string,
  schema: v.GenericSchema<unknown, Fields>,
  part: string,
  saved: Saved<Fields> | undefined,
): VersionedDraft<Fields> {
  const kept = useMemo(
    () => stored(name, v.object({ version: v.number(), base: schema, mine: schema }), part),
    [name, schema, part],
  )
  const [draft, setDraft] = useState(() => kept.read())
  const [resumed, setResumed] = useState(draft !== undefined)
  const [choices, setChoices] = useState<Choices>({})
  // What was typed and taken back again is no reason to show something old.
  const typed = draft !== undefined && isChanged(draft.base, draft.mine) ? draft : undefined
  const untouched = saved && { version: saved.version, base: saved.fields, mine: saved.fields }
  const editing = typed ?? untouched ?? draft
  const meanwhile = editing !== undefined && saved !== undefined && saved.version > editing.version
  const keep = (next: NonNullable<typeof editing>) => {
    kept.keep(next)
    setDraft(next)
  }
  return {
    mine: editing?.mine,
    theirs: saved?.fields,
    resumed,
    changed: editing !== undefined && isChanged(editing.base, editing.mine),
    conflicts: meanwhile ? conflictsOf(editing.base, editing.mine, saved.fields) : [],
    choices,
    choose: (field, side) => setChoices({ ...choices, [field]: side }),
    write: (change) => {
      if (editing !== undefined) keep({ ...editing, mine: { ...editing.mine, ...change } })
    },
    next: () => {
      if (editing === undefined) return undefined
      if (!meanwhile) return { version: editing.version, fields: editing.mine }
      const mine = broughtTogether(editing.base, editing.mine, saved.fields, choices)
      keep({ version: saved.version, base: saved.fields, mine })
      setChoices({})
      return { version: saved.version, fields: mine }
    },
    forget: () => {
      kept.forget()
      setResumed(false)
      setDraft(undefined)
    },
  }
}
