// A list that grows page by page: one state, so that "loading more" and "failed" can never both be true.
import type { Outcome } from '../contract/call'
import type { Page } from '../contract/page'

export interface ListState<Item> {
  /** `idle` means the last reading ended well. */
  readonly is: 'first' | 'idle' | 'more' | 'refreshing' | 'failed'
  readonly items: readonly Item[]
  readonly next?: string
  /** Client's clock, ms; absent until the first page came. */
  readonly readAt?: number
}

export const emptyList: ListState<never> = { is: 'first', items: [] }

export type Reading = 'first' | 'more' | 'refreshing'

/** What reading is wanted next, or none: nothing while one is under way or when the last page is here. */
export function wantsMore<Item>(list: ListState<Item>): boolean {
  return (list.is === 'idle' || list.is === 'failed') && list.next !== undefined
}

export function listReading<Item>(list: ListState<Item>, reading: Reading): ListState<Item> {
  return { ...list, is: reading }
}

/** The list as it was kept from another day: shown, with its date, where no answer came. */
export function listOfBefore<Item>({ items, next }: Page<Item>, readAt: number): ListState<Item> {
  return { is: 'failed', items, readAt, ...(next === undefined ? {} : { next }) }
}

/** An answer to a reading: a first or refreshed page replaces, a further one is added, a failure keeps what is there. */
export function listRead<Item>(
  list: ListState<Item>,
  reading: Reading,
  outcome: Outcome<Page<Item>>,
  nowMs: number,
): ListState<Item> {
  if (outcome.is !== 'ok') return { ...list, is: 'failed' }
  const { items, next } = outcome.value
  const kept = reading === 'more' ? list.items : []
  return { is: 'idle', items: [...kept, ...items], readAt: nowMs, ...(next === undefined ? {} : { next }) }
}
