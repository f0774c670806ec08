// A list that grows page by page: one state, so that "loading more" and "failed" can never both be true.
import type { Outcome } from '../contract/call'
import type { Refusal } from '../contract/errors'
import type { Page } from '../contract/page'

export type Reading = 'first' | 'more' | 'refreshing'

/** The server's reason; without one no answer came. */
export interface Failure {
  readonly refusal?: Refusal
}

interface Content<Item> {
  readonly items: readonly Item[]
  readonly next?: string
  /** When the first page was read: client's clock, ms; absent until it came. */
  readonly readAt?: number
  /** Why what is shown is not newer; there from a failed first page or refreshing until one ends well. */
  readonly old?: Failure
}

export type ListState<Item> = Content<Item> &
  (
    | { readonly is: Reading }
    /** The last reading ended well. */
    | { readonly is: 'idle' }
    | ({ readonly is: 'failed'; readonly during: Reading } & Failure)
  )

export const emptyList: ListState<never> = { is: 'first', items: [] }

/** Whether a further page may be asked for: not while a reading is under way or when the last page is here. */
export function wantsMore<Item>(list: ListState<Item>): boolean {
  return (list.is === 'idle' || list.is === 'failed') && list.next !== undefined
}

/** A reading begins: a first one with nothing, the others keep what is there. */
export function listReading<Item>(list: ListState<Item>, reading: Reading): ListState<Item> {
  return reading === 'first' ? emptyList : { ...contentOf(list), is: reading }
}

/** The list as it was kept from another day; it becomes `old` when a reading ends on it without an answer. */
export function listOfBefore<Item>({ items, next }: Page<Item>, readAt: number): ListState<Item> {
  return { is: 'idle', items, readAt, ...(next === undefined ? {} : { next }) }
}

/** An answer to a reading: a first or refreshed page replaces, a further one is added, a failure keeps what is there. */
export function listRead<Item>(
  list: ListState<Item>,
  reading: Reading,
  outcome: Outcome<Page<Item>>,
  nowMs: number,
): ListState<Item> {
  const content = contentOf(list)
  if (outcome.is !== 'ok') {
    const failure = outcome.is === 'refused' ? { refusal: outcome.refusal } : {}
    const isOld = reading !== 'more' && content.readAt !== undefined
    return { ...content, is: 'failed', during: reading, ...failure, ...(isOld ? { old: failure } : {}) }
  }
  const { items, next } = outcome.value
  const rest = next === undefined ? {} : { next }
  if (reading !== 'more') return { is: 'idle', items, readAt: nowMs, ...rest }
  const { next: _, ...before } = content
  return { readAt: nowMs, ...before, is: 'idle', items: [...before.items, ...items], ...rest }
}

function contentOf<Item>({ items, next, readAt, old }: ListState<Item>): Content<Item> {
  return {
    items,
    ...(next === undefined ? {} : { next }),
    ...(readAt === undefined ? {} : { readAt }),
    ...(old === undefined ? {} : { old }),
  }
}
