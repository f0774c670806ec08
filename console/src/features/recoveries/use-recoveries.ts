// The recoveries that wait for their day, and stopping one of them.
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import { haltRecovery, listRecoveries } from '@ngo2/shared/teams/contract'
import { useAsk } from '../../platform/api'
import { useCommand } from '../../platform/use-command'
import { useList } from '../../platform/use-list'

export type Waiting = OutputOf<typeof listRecoveries>['items'][number]

/** Soonest first. */
export function useRecoveries() {
  const ask = useAsk()
  const { list, refresh } = useList('recoveries', () => ask(listRecoveries, {}))
  const items = [...list.items].sort((a, b) => endOf(a).localeCompare(endOf(b)))
  return { list: { ...list, items }, refresh }
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
