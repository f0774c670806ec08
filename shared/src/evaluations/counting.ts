// How one sheet counts in a snapshot, as its own author may read it.
import * as v from 'valibot'
import { OrganisationId } from '../organisations/organisation'
import { Dimension } from './criterion'

export const Counting = v.object({
  organisation: v.object({ id: OrganisationId, name: v.string(), example: v.boolean() }),
  dimension: Dimension,
  /** Right that counts, 0 to 1, two decimals. */
  right: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The rule that took the most; absent where it counts in full. The ranking has its words. */
  rule: v.optional(v.string()),
  /** An appeal about it is under way, or was heard. */
  appeal: v.optional(v.picklist(['open', 'restored', 'kept'])),
})
export type Counting = v.InferOutput<typeof Counting>
