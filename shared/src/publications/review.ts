// What a person must have looked at before a snapshot is published, and what she decided.
import * as v from 'valibot'
import { Doer } from '../audit/entry'
import { Moment, text } from '../contract/fields'
import { Dimension } from '../evaluations/criterion'
import { OrganisationId } from '../organisations/organisation'
import { Standing } from '../ranking/standing'
import { CauseGroup } from '../ranking/suspicion'

/** Discounts took more than 40 % of the right; a group looks like a ring; many evaluations came at once; the figure moved very far. */
export const ReviewReason = v.picklist(['discounted', 'ring', 'burst', 'moved'])
export type ReviewReason = v.InferOutput<typeof ReviewReason>

/** `stands`: publish it as calculated. `stopped`: this snapshot is not published; ask for a check, or run again later. */
export const ReviewVerdict = v.picklist(['stands', 'stopped'])
export type ReviewVerdict = v.InferOutput<typeof ReviewVerdict>

export const ReviewBecause = text(4, 300)

export const ReviewDecision = v.object({
  verdict: ReviewVerdict,
  because: v.string(),
  by: Doer,
  at: Moment,
  /** 1 for the first decision; a later one counts on. */
  version: v.number(),
})
export type ReviewDecision = v.InferOutput<typeof ReviewDecision>

/** One organisation in one dimension that somebody should look at. */
export const ReviewItem = v.object({
  organisation: v.object({ id: OrganisationId, name: v.string(), example: v.boolean() }),
  dimension: Dimension,
  reasons: v.array(ReviewReason),
  /** Rights in sheets, two decimals. */
  fullRight: v.number(),
  countedRight: v.number(),
  removed: v.array(v.object({ rule: v.string(), right: v.number() })),
  groups: v.array(CauseGroup),
  /** In the published snapshot, and in this one. */
  before: v.optional(Standing),
  after: Standing,
  decision: v.optional(ReviewDecision),
})
export type ReviewItem = v.InferOutput<typeof ReviewItem>
