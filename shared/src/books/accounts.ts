// The accounts of a year, made from its quarters: submitted by one person, approved by another, public from then on.
import * as v from 'valibot'
import { MemberId } from '../accounts/member'
import { Moment, text } from '../contract/fields'
import { fenMax } from '../projects/project'
import { IncomeSource, SpendingKind } from './kinds'
import { Quarter, Year } from './period'
import { Sums } from './sums'

/** Moves money between lines that were put in the wrong place: more here, as much less there; never what is left. */
const moved = {
  /** Signed, never nothing. */
  fen: v.pipe(v.number(), v.integer(), v.minValue(-fenMax), v.maxValue(fenMax), v.notValue(0)),
  because: text(2, 100),
}
export const Adjustment = v.variant('way', [
  v.object({ way: v.literal('in'), source: IncomeSource, ...moved }),
  v.object({ way: v.literal('out'), kind: SpendingKind, ...moved }),
])
export type Adjustment = v.InferOutput<typeof Adjustment>
export const Adjustments = v.pipe(v.array(Adjustment), v.maxLength(20))

/** draft: not submitted · submitted: waits for a second person · returned: she gave it back · approved: public. */
export const AccountsState = v.picklist(['draft', 'submitted', 'returned', 'approved'])
export type AccountsState = v.InferOutput<typeof AccountsState>

/** The figures of a year; it begins with its first quarter that has books. */
export const YearFigures = v.object({
  year: Year,
  quarters: v.array(Quarter),
  openingFen: v.number(),
  ...Sums.entries,
  closingFen: v.number(),
})
export type YearFigures = v.InferOutput<typeof YearFigures>

/** Accounts as the team sees them. */
export const YearAccounts = v.object({
  ...YearFigures.entries,
  adjustments: v.array(Adjustment),
  state: AccountsState,
  /** Grows by one with every step; whoever takes the next sends the one she saw, 0 before the first. */
  version: v.number(),
  /** The quarter of this year that is still open, where one is: nothing can be submitted before it is closed. */
  openQuarter: v.optional(Quarter),
  submitted: v.optional(v.object({ by: MemberId, at: Moment })),
  /** Why it was given back, with `returned`. */
  returned: v.optional(v.object({ by: MemberId, at: Moment, because: v.string() })),
  /** Since when something of this year is public, also while a correction of it is on its way. */
  approvedAt: v.optional(Moment),
  /** Why accounts that were public already are changed. */
  correcting: v.optional(v.string()),
})
export type YearAccounts = v.InferOutput<typeof YearAccounts>
