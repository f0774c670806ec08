// Editing a page: what is typed is kept on the phone, and what somebody else saved meanwhile is shown beside it.
import { editPage, readDesk } from '@ngo2/shared/desks/contract'
import type { DeskPage } from '@ngo2/shared/organisations/page'
import { useEffect, useMemo } from 'react'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useVersionedDraft } from '@/api/use-versioned-draft'
import { useView } from '@/api/use-view'
import { Fields, fieldsOf, formOf } from './fields'

export function useEditing(organisationId: string) {
  const { state, value: desk, read } = useView(readDesk, { organisationId })
  const saved = useMemo(
    () => desk && { version: desk.page.version, fields: fieldsOf(desk.page, desk.organisation) },
    [desk],
  )
  const draft = useVersionedDraft('page-edit', Fields, organisationId, saved)
  const command = useCommand<DeskPage>()
  const onItsWay = command.checking || command.state.is === 'sending'
  const isOld = command.state.is === 'refused' && command.state.refusal.code === 'desks.edited_meanwhile'
  // biome-ignore lint/correctness/useExhaustiveDependencies: one refusal asks once for what was saved meanwhile
  useEffect(() => {
    if (isOld) void read()
  }, [isOld])
  return {
    state,
    read,
    draft,
    command,
    onItsWay,
    write: (change: Partial<Fields>) => {
      if (onItsWay) return
      command.reset()
      draft.write(change)
    },
    throwAway: () => {
      command.reset()
      draft.forget()
    },
    save: async () => {
      const next = draft.next()
      if (next === undefined) return
      await command.start(async () => {
        const { version, fields } = next
        const outcome = await ask(editPage, { organisationId, version, page: formOf(fields) })
        if (outcome.is === 'ok') draft.forget()
        return outcome
      })
    },
  }
}

export type Editing = ReturnType<typeof useEditing>
