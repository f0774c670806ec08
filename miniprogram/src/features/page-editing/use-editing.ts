// Editing a page: what is typed is kept on the phone, and what somebody else saved meanwhile is shown beside it.
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import { editPage, readDesk } from '@ngo2/shared/desks/contract'
import type { DeskPage } from '@ngo2/shared/organisations/page'
import { useEffect, useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useView } from '@/api/use-view'
import { stored } from '@/platform/storage'
import { Fields, fieldsOf, formOf } from './fields'
import { type Choices, conflictsOf, merged } from './merging'

type Desk = OutputOf<typeof readDesk>

/** What was read, and what was made of it. */
const Draft = v.object({ version: v.number(), base: Fields, mine: Fields })
type Draft = v.InferOutput<typeof Draft>

export function useEditing(organisationId: string) {
  const { state, value: desk, read } = useView(readDesk, { organisationId })
  const kept = useMemo(() => stored('page-edit', Draft, organisationId), [organisationId])
  const [draft, setDraft] = useState(() => kept.read())
  const [resumed] = useState(draft !== undefined)
  const [choices, setChoices] = useState<Choices>({})
  const command = useCommand<DeskPage>()
  const onItsWay = command.checking || command.state.is === 'sending'
  const theirs = desk && fieldsOf(desk.page, desk.organisation)
  const editing = draft ?? (desk && theirs && { version: desk.page.version, base: theirs, mine: theirs })
  const meanwhile = desk !== undefined && editing !== undefined && desk.page.version > editing.version
  const conflicts = meanwhile && theirs ? conflictsOf(editing.base, editing.mine, theirs) : []

  const keep = (next: Draft) => {
    kept.keep(next)
    setDraft(next)
  }
  /** On top of what they saved, with what was chosen where both changed something. */
  const rebase = (saved: Desk, mine: Draft): Draft => {
    const base = fieldsOf(saved.page, saved.organisation)
    return { version: saved.page.version, base, mine: merged(mine.base, mine.mine, base, choices) }
  }
  const refusedAsOld =
    command.state.is === 'refused' && command.state.refusal.code === 'desks.edited_meanwhile'
  // biome-ignore lint/correctness/useExhaustiveDependencies: one refusal asks once for what was saved meanwhile
  useEffect(() => {
    if (refusedAsOld) void read()
  }, [refusedAsOld])
  return {
    state,
    read,
    desk,
    mine: editing?.mine,
    base: editing?.base,
    theirs,
    resumed,
    /** Somebody saved meanwhile; `conflicts` are to be chosen first. */
    meanwhile,
    conflicts,
    choices,
    choose: (choice: Choices) => setChoices({ ...choices, ...choice }),
    command,
    onItsWay,
    write: (change: Partial<Fields>) => {
      if (editing === undefined || onItsWay) return
      command.reset()
      keep({ ...editing, mine: { ...editing.mine, ...change } })
    },
    throwAway: () => {
      kept.forget()
      command.reset()
      setDraft(undefined)
    },
    save: async () => {
      if (editing === undefined || desk === undefined) return
      const next = meanwhile ? rebase(desk, editing) : editing
      keep(next)
      setChoices({})
      await command.start(async () => {
        const { version, mine } = next
        const outcome = await ask(editPage, { organisationId, version, page: formOf(mine) })
        if (outcome.is === 'ok') kept.forget()
        return outcome
      })
    },
  }
}

export type Editing = ReturnType<typeof useEditing>
