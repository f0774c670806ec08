// The queue of names, and deciding one of them.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type { Case, CaseId } from '@ngo2/shared/moderation/case'
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { useAsk } from '../../platform/api'
import { useCommand } from '../../platform/use-command'
import { useQueue } from '../../platform/use-queue'

export type Ruling = Omit<InputOf<typeof decideCase>, 'caseId'>

export function useCases(named: string | undefined) {
  const ask = useAsk()
  return useQueue(
    'cases',
    (cursor) => ask(listCases, { cursor }),
    ({ id }) => id,
    named,
  )
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
