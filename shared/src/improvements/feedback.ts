// What an organisation reads of what people said: figures of at least five people, words without their authors.
import * as v from 'valibot'
import { Day, Moment } from '../contract/fields'
import { CriterionId, Dimension, Tie } from '../evaluations/criterion'
import { Answer } from '../evaluations/evaluation'
import { OwnReply } from './reply'

/** Fewer people than these are told nothing about, in sum or in any change. */
export const peopleToTell = 5

/** Names a person's words without naming her; a check asks for them by it. */
export const TextRef = v.pipe(v.string(), v.regex(/^[\w-]{22}$/), v.brand('textRef'))
export type TextRef = v.InferOutput<typeof TextRef>

/** One person's words: the month only, in another order every day. */
export const ImprovementText = v.object({
  ref: TextRef,
  text: v.string(),
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  /** A check of it is under way: it stays, marked. */
  checking: v.optional(v.object({ since: Moment, until: Moment })),
})
export type ImprovementText = v.InferOutput<typeof ImprovementText>

/** People by what they answered to a question; absent of a question fewer than five were asked. */
export const Spread = v.object({ criterion: CriterionId, people: v.record(Answer, v.number()) })
export type Spread = v.InferOutput<typeof Spread>

export const ThemeFeedback = v.object({
  theme: CriterionId,
  people: v.number(),
  texts: v.array(ImprovementText),
  reply: v.optional(OwnReply),
})
export type ThemeFeedback = v.InferOutput<typeof ThemeFeedback>

/** One dimension. With fewer than five people there is nothing in it. */
export const DimensionFeedback = v.variant('is', [
  v.object({ is: v.literal('fewer'), dimension: Dimension }),
  v.object({
    is: v.literal('told'),
    dimension: Dimension,
    people: v.number(),
    /** Up to which day people are counted. */
    upTo: Day,
    /** Ties with at least five people. */
    ties: v.array(v.object({ tie: Tie, people: v.number() })),
    spreads: v.array(Spread),
    /** Most people first. */
    themes: v.array(ThemeFeedback),
  }),
])
export type DimensionFeedback = v.InferOutput<typeof DimensionFeedback>
