// A standing: what one snapshot says of one organisation in one dimension, always a range with people, never a place.
import * as v from 'valibot'
import { Moment } from '../contract/fields'
import { Dimension } from '../evaluations/criterion'
import { OrganisationId } from '../organisations/organisation'
import { Traits } from './peers'

/** Where the 90 % interval lies against the median of the peer set; inside a section there is no order. */
export const Section = v.picklist(['above', 'across', 'below', 'collecting'])
export type Section = v.InferOutput<typeof Section>

/** Points on the 0–100 stick, one decimal. */
const Points = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

/** The set a figure is held against: what is common to it, how many figures it has, and their median. */
export const Peers = v.object({ set: Traits, figures: v.number(), median: Points })
export type Peers = v.InferOutput<typeof Peers>

/** Somebody asked for a check: until it is decided the standing stays as it was published before. */
export const Checking = v.object({ since: Moment, until: Moment })
export type Checking = v.InferOutput<typeof Checking>

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
    /** Absent in snapshots that knew one set only. */
    peers: v.optional(Peers),
    /** Many evaluations with a common cause (one phone, one card, the same days) counted for less: 集中评价，已折算. */
    burst: v.optional(v.literal(true)),
    checking: v.optional(Checking),
  }),
  v.object({ is: v.literal('collecting'), people: v.number(), checking: v.optional(Checking) }),
])
export type Standing = v.InferOutput<typeof Standing>

/**
 * The way from the plain mean to the score, in points 0–100, one decimal:
 * plainMean + weighing − questionsRemoved − leniencyRemoved + startPull = score, to the last digit.
 */
export const Steps = v.object({
  /** Mean of every sheet as it was given. */
  plainMean: Points,
  /** Because sheets do not all weigh the same: rights, what is known of their givers, softened extremes. */
  weighing: v.number(),
  /** Taken off (negative: added) because the questions answered were easy. */
  questionsRemoved: v.number(),
  /** Taken off (negative: added) because some people are generous or strict everywhere. */
  leniencyRemoved: v.number(),
  /** Where the figure starts before anybody speaks, and how far it still pulls. */
  startValue: Points,
  startPull: v.number(),
  score: Points,
})
export type Steps = v.InferOutput<typeof Steps>

/** Why a figure is what it is: every sum closes. Rights in sheets, two decimals. */
export const Reasons = v.object({
  sheets: v.number(),
  /** One a sheet. */
  fullRight: v.number(),
  countedRight: v.number(),
  /** What each rule took from the full right; fullRight − Σ removed = countedRight. */
  removed: v.array(v.object({ rule: v.string(), right: v.number() })),
  standing: Standing,
  /** Left out while the standing is being collected. */
  steps: v.optional(Steps),
})
export type Reasons = v.InferOutput<typeof Reasons>

/** The reasons for one organisation in one dimension, as anyone may read them. */
export const Explanation = v.object({
  organisationId: OrganisationId,
  dimension: Dimension,
  ...Reasons.entries,
})
export type Explanation = v.InferOutput<typeof Explanation>
