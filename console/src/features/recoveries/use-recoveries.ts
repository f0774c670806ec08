// The recoveries that wait for their day, and stopping one of them.
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import { haltRecovery, listRecoveries } from '@ngo2/shared/teams/contract'
import { useAsk } from '../../platform/api'
import { useCommand } from '../../platform/use-command'
import { useQueue } from '../../platform/use-queue'

export type Waiting = OutputOf<typeof listRecoveries>['items'][number]

/** Soonest first. */
export function useRecoveries(named: string | undefined) {
  const ask = useAsk()
  const readAll = async () => {
    const outcome = await ask(listRecoveries, {})
    if (outcome.is !== 'ok') return outcome
    const items = [...outcome.value.items].sort((a, b) => endOf(a).localeCompare(endOf(b)))
    return { ...outcome, value: { items } }
  }
  return useQueue('recoveries', readAll, keyOf, named)
}

/** Stops one; where it was stopped meanwhile, nothing changes. */
export function useHalt({ organisation }: Waiting, onHalted: () => void) {
  const ask = useAsk()
  const command = useCommand<object>()
  const halt = async (because: string) => {
    const halted = await command.start(() => ask(haltRecovery, { organisationId: organisation.id, because }))
    if (halted !== undefined) onHalted()
  }
  return { state: command.state, halt }
}

/** The moment it is over; whoever is listed here has one. */
export const endOf = ({ recovery }: Waiting) => recovery.endsAt ?? recovery.askedAt

/** Tells recoveries apart: a page that was stopped once may be asked for again. */
export const keyOf = ({ organisation, recovery }: Waiting) => `${organisation.id}~${recovery.askedAt}`
