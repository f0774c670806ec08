// How a lot stands on this day, as whoever drew it reads it.
import type { Lot } from '@ngo2/shared/draws/lot'

export type Standing = Lot['state'] | 'over'

/** An open lot whose time has passed is over; nothing follows from that. */
export function howItStands({ state, endsAt }: Pick<Lot, 'state' | 'endsAt'>, nowMs: number): Standing {
  return state === 'open' && nowMs >= Date.parse(endsAt) ? 'over' : state
}
