// The books of a quarter: what was there, line by line what came and went, and what is left. Whole fen throughout.
import * as v from 'valibot'
import { Moment, text, whole } from '../contract/fields'
import { fenMax, ProjectId } from '../projects/project'
import { FileRef } from '../uploads/upload'
import { IncomeSource, SpendingKind } from './kinds'
import { Quarter } from './period'

/** Lines a quarter may have, and vouchers a line: together they stay below what the table holds in one item. */
export const linesMax = 400
export const vouchersMax = 3

const line = {
  fen: whole(1, fenMax),
  projectId: v.optional(ProjectId),
  /** For the team alone; never public. */
  note: v.optional(text(1, 40)),
  vouchers: v.optional(v.pipe(v.array(FileRef), v.maxLength(vouchersMax))),
}

/** Money that came in from a source, or went out for a kind of spending. */
export const Line = v.variant('way', [
  v.object({ way: v.literal('in'), source: IncomeSource, ...line }),
  v.object({ way: v.literal('out'), kind: SpendingKind, ...line }),
])
export type Line = v.InferOutput<typeof Line>

/** In the account and in the box on one day; a debt is no balance, so never below nothing. */
const balance = whole(0, fenMax)

/** What a team fills in. It need not add up before the quarter is closed. */
export const QuarterForm = v.object({
  openingFen: balance,
  lines: v.pipe(v.array(Line), v.maxLength(linesMax)),
  closingFen: balance,
})
export type QuarterForm = v.InferOutput<typeof QuarterForm>

/** A quarter as its team sees it. */
export const QuarterBooks = v.object({
  quarter: Quarter,
  ...QuarterForm.entries,
  /** Grows by one with every edit; an editor sends the one she saw, 0 for a new one. */
  version: v.number(),
  savedAt: Moment,
  /** A closed quarter is public and does not change any more. */
  closedAt: v.optional(Moment),
})
export type QuarterBooks = v.InferOutput<typeof QuarterBooks>
