// The queue of claims, and deciding one of them.
import type { Claim, ClaimId, ClaimToDecide } from '@ngo2/shared/claims/claim'
import { decideClaim, listClaims } from '@ngo2/shared/claims/contract'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import { useState } from 'react'
import { useAsk } from '../../platform/api'
import { useCommand } from '../../platform/use-command'
import { useList } from '../../platform/use-list'

export type Ruling = Pick<InputOf<typeof decideClaim>, 'verdict' | 'because'>

export function useClaims() {
  const ask = useAsk()
  const { list, more, refresh } = useList('claims', (cursor) => ask(listClaims, { cursor }))
  const [settled, setSettled] = useState<ReadonlySet<ClaimId>>(new Set())
  return {
    list: { ...list, items: list.items.filter(({ id }) => !settled.has(id)) },
    more,
    refresh,
    settle: (id: ClaimId) => setSettled((before) => new Set(before).add(id)),
  }
}

/** Decides one claim; asking again the same way answers the same. */
export function useRuling({ id: claimId, organisation }: ClaimToDecide, onDecided: (claim: Claim) => void) {
  const ask = useAsk()
  const command = useCommand<Claim>()
  const decide = async (ruling: Ruling) => {
    const asked = { organisationId: organisation.id, claimId, ...ruling }
    const decided = await command.start(() => ask(decideClaim, asked))
    if (decided !== undefined) onDecided(decided)
  }
  return { state: command.state, decide }
}
