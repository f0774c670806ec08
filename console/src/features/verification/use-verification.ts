// The queue of evidence, and deciding one piece of it.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type { Evidence } from '@ngo2/shared/evidence/evidence'
import { decideEvidence, listToVerify, type ToVerify } from '@ngo2/shared/evidence/verification'
import { useAsk } from '../../platform/api'
import { useCommand } from '../../platform/use-command'
import { useQueue } from '../../platform/use-queue'

export type Word = Pick<InputOf<typeof decideEvidence>, 'verdict' | 'because'>

export function useEvidence(stage: ToVerify['stage'], named: string | undefined) {
  const ask = useAsk()
  return useQueue(
    stage,
    (cursor) => ask(listToVerify, { stage, cursor }),
    ({ evidenceId }) => evidenceId,
    named,
  )
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
