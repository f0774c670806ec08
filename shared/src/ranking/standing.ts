// A standing: what one snapshot says of one organisation in one dimension, always a range with people, never a place.
import * as v from 'valibot'
import { Dimension } from '../evaluations/criterion'
import { OrganisationId } from '../organisations/organisation'

/** Where the 90 % interval lies against the median of the peer set; inside a section there is no order. */
export const Section = v.picklist(['above', 'across', 'below', 'collecting'])
export type Section = v.InferOutput<typeof Section>

/** Points on the 0–100 stick, one decimal. */
const Points = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

/** With too few people there is no figure, only how many there are. */
export const Standing = v.variant('is', [
  v.object({
    is: v.literal('figure'),
    section: v.picklist(['above', 'across', 'below']),
    score: Points,
    lo: Points,
    hi: Points,
    people: v.number(),
    /** Kinds of people among them (served, volunteers, peers, donors, …). */
    roles: v.number(),
  }),
  v.object({ is: v.literal('collecting'), people: v.number() }),
])
export type Standing = v.InferOutput<typeof Standing>

/** Why a figure is what it is: every sum closes. Rights in evaluations, scores in points 0–100. */
export const Explanation = v.object({
  organisationId: OrganisationId,
  dimension: Dimension,
  sheets: v.number(),
  plainMean: v.number(),
  fullRight: v.number(),
  countedRight: v.number(),
  /** What each rule took from the full right; fullRight − Σ removed = countedRight. */
  removed: v.array(v.object({ rule: v.string(), right: v.number() })),
  /** Points taken off (negative: added) because some people are generous or strict everywhere. */
  leniencyRemoved: v.number(),
  /** Where the figure starts before anybody speaks. */
  startValue: v.number(),
  standing: Standing,
})
export type Explanation = v.InferOutput<typeof Explanation>
