// The queue of names, and deciding one of them.

import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type { Case, CaseId } from '@ngo2/shared/moderation/case'
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { useState } from 'react'
import { useAsk } from '../../platform/api'
import { useCommand } from '../../platform/use-command'
import { useList } from '../../platform/use-list'

export type Ruling = Omit<InputOf<typeof decideCase>, 'caseId'>

export function useCases() {
  const ask = useAsk()
  const { list, more, refresh } = useList('cases', (cursor) => ask(listCases, { cursor }))
  const [settled, setSettled] = useState<ReadonlySet<CaseId>>(new Set())
  return {
    list: { ...list, items: list.items.filter(({ id }) => !settled.has(id)) },
    more,
    refresh,
    /** Takes a case that needs no look any more off the screen. */
    settle: (id: CaseId) => setSettled((before) => new Set(before).add(id)),
  }
}

/** Decides one case; asking again the same way answers the same. */
export function useDecision(caseId: CaseId, onDecided: (decided: Case) => void) {
  const ask = useAsk()
  const command = useCommand<Case>()
  const decide = async (ruling: Ruling) => {
    const decided = await command.start(() => ask(decideCase, { caseId, ...ruling }))
    if (decided !== undefined) onDecided(decided)
  }
  return { state: command.state, decide }
}
