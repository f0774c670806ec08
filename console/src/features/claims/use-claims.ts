// The queue of claims, and deciding one of them.
import type { Claim, ClaimToDecide } from '@ngo2/shared/claims/claim'
import { decideClaim, listClaims } from '@ngo2/shared/claims/contract'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import { useAsk } from '../../platform/api'
import { useCommand } from '../../platform/use-command'
import { useQueue } from '../../platform/use-queue'

export type Ruling = Pick<InputOf<typeof decideClaim>, 'verdict' | 'because'>

export function useClaims(named: string | undefined) {
  const ask = useAsk()
  return useQueue(
    'claims',
    (cursor) => ask(listClaims, { cursor }),
    ({ id }) => id,
    named,
  )
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
