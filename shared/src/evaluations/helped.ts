// Evaluations a helper writes down for somebody without a phone: what is asked first, and all that is kept of her.
import * as v from 'valibot'
import { text } from '../contract/fields'

/** Nobody under 14 is asked. It is all that is known of a person who was helped. */
export const AgeGroup = v.picklist(['from14', 'from18', 'from60'])
export type AgeGroup = v.InferOutput<typeof AgeGroup>

/** Read aloud, in these words, before the first question. A change of words is another version. */
export const consentWords: Record<ConsentVersion, { zh: string; en: string }> = {
  1: {
    zh: '我替你把回答记到手机上。不记你的名字，机构不会知道是谁说的。不想答的就说“不知道”，随时可以不说了，也可以叫我收回。答不答、答什么，都不影响你领东西、上课或得到照顾。你愿意说吗？',
    en: 'I write your answers into this phone. Your name is not kept, and the organisation will not learn who spoke. Say “don’t know” whenever you like, stop at any time, or tell me to take it back. Nothing you receive depends on whether or what you answer. Do you want to?',
  },
}

export const ConsentVersion = v.picklist([1])
export type ConsentVersion = v.InferOutput<typeof ConsentVersion>
export const consentNow: ConsentVersion = 1

/** In characters. */
export const markMax = 12

/** What a helper adds to the form. */
export const HelpedForm = v.object({
  /** It was read to her, and she said yes. */
  consentRead: v.literal(true),
  consent: ConsentVersion,
  ageGroup: AgeGroup,
  /** Initials or a sign by which this helper knows this person again; only a keyed hash of it is kept. */
  mark: text(1, markMax),
})
export type HelpedForm = v.InferOutput<typeof HelpedForm>

/** What is kept and shown of it. */
export const Helped = v.pick(HelpedForm, ['consent', 'ageGroup'])
export type Helped = v.InferOutput<typeof Helped>

/** What the helper notes before the first question, as far as it is filled in. */
export const Helping = v.object({ ageGroup: v.optional(AgeGroup), mark: v.string(), agreed: v.boolean() })
export type Helping = v.InferOutput<typeof Helping>

export const helpingBegun: Helping = { mark: '', agreed: false }

/** What is sent of it once she agrees; absent until there are an age group and a mark. */
export function helpedFormOf({ ageGroup, mark }: Helping): HelpedForm | undefined {
  const form = v.safeParse(HelpedForm, { consentRead: true, consent: consentNow, ageGroup, mark })
  return form.success ? form.output : undefined
}
