// Seats of a day: the n-th of something a member may do in a day takes a key, in the transaction of what she does.
import type { Table } from './table'
import type { Write } from './table-write'

export interface DaySeat {
  /** Of what: `TREE`, `EVALUATION`. */
  readonly kind: string
  readonly memberId: string
  /** `2026-11-24`, Beijing time. */
  readonly day: string
  /** Which one of that day, from 1. */
  readonly nth: number
}

/** The write that takes a seat if it is free. */
export function seatWrite({ kind, memberId, day, nth }: DaySeat): Write {
  const key = { pk: `MEMBER#${memberId}`, sk: `${prefixOf(kind, day)}${nth}` }
  // Two days after it began anywhere, a day's seats are of no more use.
  const expiresAt = Date.parse(`${day}T00:00:00Z`) / 1000 + 2 * 24 * 3600
  return { put: { ...key, entity: 'daySeat', expiresAt }, when: 'free' }
}

/** How many seats of this day are taken. */
export async function countSeats(
  table: Table,
  { kind, memberId, day }: Omit<DaySeat, 'nth'>,
): Promise<number> {
  const query = { pk: `MEMBER#${memberId}`, prefix: prefixOf(kind, day), consistent: true }
  const { items } = await table.query(query)
  return items.length
}

const prefixOf = (kind: string, day: string) => `DAY_SEAT#${kind}#${day}#`
