// The queue of evidence, and deciding one piece of it.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type { Evidence } from '@ngo2/shared/evidence/evidence'
import { decideEvidence, listToVerify, type ToVerify } from '@ngo2/shared/evidence/verification'
import { useState } from 'react'
import { useAsk } from '../../platform/api'
import { useCommand } from '../../platform/use-command'
import { useList } from '../../platform/use-list'

export type Word = Pick<InputOf<typeof decideEvidence>, 'verdict' | 'because'>

export function useQueue(stage: ToVerify['stage']) {
  const ask = useAsk()
  const { list, more, refresh } = useList(stage, (cursor) => ask(listToVerify, { stage, cursor }))
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  return {
    list: { ...list, items: list.items.filter(({ evidenceId }) => !settled.has(evidenceId)) },
    more,
    refresh,
    /** Takes what waits no more off the screen. */
    settle: (id: ToVerify['evidenceId']) => setSettled((before) => new Set(before).add(id)),
  }
}

/** Says one word; saying it again answers the same. */
export function useWord({ organisation, evidenceId, item }: ToVerify, onSaid: (evidence: Evidence) => void) {
  const ask = useAsk()
  const command = useCommand<Evidence>()
  const decide = async (word: Word) => {
    const one = { organisationId: organisation.id, evidenceId, item }
    const said = await command.start(() => ask(decideEvidence, { ...one, ...word }))
    if (said !== undefined) onSaid(said)
  }
  return { state: command.state, decide }
}
