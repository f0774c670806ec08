// The queue of checks and appeals, and deciding one of them.
import type { Check } from '@ngo2/shared/appeals/check'
import { decideCheck, listWaitingChecks } from '@ngo2/shared/appeals/contract'
import type { InputOf, OutputOf } from '@ngo2/shared/contract/endpoint'
import { useAsk } from '../../platform/api'
import { useCommand } from '../../platform/use-command'
import { useQueue } from '../../platform/use-queue'

export type Waiting = OutputOf<typeof listWaitingChecks>['items'][number]
export type Ruling = Omit<InputOf<typeof decideCheck>, 'checkId'>

export function useChecks(named: string | undefined) {
  const ask = useAsk()
  return useQueue(
    'checks',
    (cursor) => ask(listWaitingChecks, { cursor }),
    ({ id }) => id,
    named,
  )
}

/** Decides one; saying the same again answers the same. */
export function useRuling({ id }: Waiting, onDecided: (check: Check) => void) {
  const ask = useAsk()
  const command = useCommand<Check>()
  const decide = async (ruling: Ruling) => {
    const decided = await command.start(() => ask(decideCheck, { checkId: id, ...ruling }))
    if (decided !== undefined) onDecided(decided)
  }
  return { state: command.state, decide }
}
