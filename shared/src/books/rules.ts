// Decisions about books: whether they add up, and by how much and where they do not. Both sides ask.
import type { MemberId } from '../accounts/member'
import { allowed, type Decision, refused } from '../contract/errors'
import type { Adjustment, YearAccounts } from './accounts'
import { firstDayOf, lastDayOf, type Quarter } from './period'
import type { QuarterForm } from './quarter'

/** Days after the end of a quarter from which its team is reminded to close it. */
export const closingDays = 20

/** Says where books do not add up and by how many fen: what stands there less what should. */
export type Addition<Code extends `books.${string}`> =
  | { ok: true }
  | { ok: false; refusal: Code; field: string; byFen: number }

/** What is left after these lines, fen. */
export function balanceOf({ openingFen, lines }: Pick<QuarterForm, 'openingFen' | 'lines'>): number {
  return lines.reduce((left, { way, fen }) => left + (way === 'in' ? fen : -fen), openingFen)
}

/** Whether a quarter begins with what the one before left, and ends with what its lines leave. */
export function addsUp(
  books: QuarterForm,
  previous: Pick<QuarterForm, 'closingFen'> | undefined,
): Addition<'books.opening_differs' | 'books.closing_differs'> {
  const opening = previous === undefined ? 0 : books.openingFen - previous.closingFen
  if (opening !== 0) {
    return { ok: false, refusal: 'books.opening_differs', field: 'openingFen', byFen: opening }
  }
  const closing = books.closingFen - balanceOf(books)
  if (closing === 0) return allowed
  return { ok: false, refusal: 'books.closing_differs', field: 'closingFen', byFen: closing }
}

/** Whether there can be books of a quarter on this day (Beijing). */
export function mayKeep(quarter: Quarter, today: string): Decision<'books.not_begun'> {
  return firstDayOf(quarter) <= today ? allowed : refused('books.not_begun')
}

/** Whether a quarter is over. */
export function mayClose(quarter: Quarter, today: string): Decision<'books.still_running'> {
  return lastDayOf(quarter) < today ? allowed : refused('books.still_running')
}

/** Whether adjustments only move money between lines: what is left stays what was counted. */
export function keepsBalance(adjustments: readonly Adjustment[]): Addition<'books.balance_moved'> {
  const byFen = adjustments.reduce((sum, { way, fen }) => sum + (way === 'in' ? fen : -fen), 0)
  return byFen === 0 ? allowed : { ok: false, refusal: 'books.balance_moved', field: 'adjustments', byFen }
}

/** Whether these accounts can be submitted. */
export function maySubmit({
  quarters,
  openQuarter,
}: Pick<YearAccounts, 'quarters' | 'openQuarter'>): Decision<'books.quarter_open' | 'books.nothing_kept'> {
  if (openQuarter !== undefined) return refused('books.quarter_open')
  return quarters.length === 0 ? refused('books.nothing_kept') : allowed
}

/** Whether she may approve or give back what was submitted: two people stand for accounts. */
export function mayDecide(
  { state, submitted }: Pick<YearAccounts, 'state' | 'submitted'>,
  memberId: MemberId,
): Decision<'books.not_submitted' | 'books.same_person'> {
  if (state !== 'submitted') return refused('books.not_submitted')
  return submitted?.by === memberId ? refused('books.same_person') : allowed
}
