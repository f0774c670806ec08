// What the review queue is shown of sheets with a common cause: groups and numbers, never ids of people.
import * as v from 'valibot'

/** Sheets on one organisation in one dimension that came the same way. */
export const CauseGroup = v.object({
  /** Rule of the provenance stage: `device`, `link`, `helper`, `burst`, … */
  cause: v.string(),
  sheets: v.number(),
  /** Right before and what was taken off, in sheets, two decimals. */
  right: v.number(),
  rightRemoved: v.number(),
  /** How far the group is from independent people, points 0–100, signed: above them is positive. Absent where nobody independent spoke. */
  disagreement: v.optional(v.number()),
  /** The sheets in the picture, as numbers that mean nothing elsewhere: the same number in two groups is the same sheet. */
  members: v.array(v.number()),
})
export type CauseGroup = v.InferOutput<typeof CauseGroup>
