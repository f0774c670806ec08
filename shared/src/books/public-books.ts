// What everybody may read of an organisation's books: sums, never a line, a note or a voucher.
import * as v from 'valibot'
import { Moment } from '../contract/fields'
import { ProjectId } from '../projects/project'
import { YearFigures } from './accounts'
import { Quarter } from './period'
import { Sums } from './sums'

/** Projects by the name everybody sees, where it is shown. */
const named = {
  byProject: v.array(
    v.object({
      projectId: ProjectId,
      name: v.optional(v.string()),
      inFen: v.number(),
      outFen: v.number(),
    }),
  ),
}

/** A closed quarter. */
export const PublicQuarter = v.object({
  quarter: Quarter,
  openingFen: v.number(),
  ...Sums.entries,
  ...named,
  closingFen: v.number(),
  closedAt: Moment,
})
export type PublicQuarter = v.InferOutput<typeof PublicQuarter>

/** A year's accounts that two people stand for. */
export const PublicYear = v.object({
  ...YearFigures.entries,
  ...named,
  /** When they were first public. */
  publishedAt: Moment,
  /** What was changed since, newest first, each with its reason. */
  corrections: v.array(v.object({ at: Moment, because: v.string() })),
})
export type PublicYear = v.InferOutput<typeof PublicYear>

/** The latest year and the last two closed quarters, newest first. */
export const PublicBooks = v.object({
  year: v.optional(PublicYear),
  quarters: v.pipe(v.array(PublicQuarter), v.maxLength(2)),
})
export type PublicBooks = v.InferOutput<typeof PublicBooks>
