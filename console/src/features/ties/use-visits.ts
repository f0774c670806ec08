// The queue of visits, and deciding one of them.
import type { InputOf, OutputOf } from '@ngo2/shared/contract/endpoint'
import { decideVisit, listVisits } from '@ngo2/shared/ties/contract'
import type { Visit } from '@ngo2/shared/ties/visit'
import { useAsk } from '../../platform/api'
import { useCommand } from '../../platform/use-command'
import { useQueue } from '../../platform/use-queue'

export type Waiting = OutputOf<typeof listVisits>['items'][number]
export type Ruling = Pick<InputOf<typeof decideVisit>, 'verdict' | 'because'>

export function useVisits(named: string | undefined) {
  const ask = useAsk()
  return useQueue(
    'visits',
    (cursor) => ask(listVisits, { cursor }),
    ({ id }) => id,
    named,
  )
}

/** Decides one; saying the same again answers the same. */
export function useRuling({ id, organisation }: Waiting, onDecided: (visit: Visit) => void) {
  const ask = useAsk()
  const command = useCommand<Visit>()
  const decide = async (ruling: Ruling) => {
    const one = { organisationId: organisation.id, visitId: id }
    const decided = await command.start(() => ask(decideVisit, { ...one, ...ruling }))
    if (decided !== undefined) onDecided(decided)
  }
  return { state: command.state, decide }
}
