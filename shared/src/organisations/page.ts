// The page a team writes, and what everybody sees of it.
import * as v from 'valibot'
import { Moment, whole } from '../contract/fields'
import { NameState } from '../moderation/name'
import { Channel, Contact } from './contact'
import { Cause, Causes, type Organisation, SizeClass } from './organisation'
import { DivisionCode } from './place'
import { Answers } from './questions'

/** What a team fills in. Everything beyond place and causes may stay open. */
export const PageForm = v.object({
  county: DivisionCode,
  causes: Causes,
  size: v.optional(SizeClass),
  foundedYear: v.optional(whole(1900, 2100)),
  answers: Answers,
  contact: v.optional(Contact),
  /** Empty is an answer: nowhere yet. */
  channels: v.optional(v.pipe(v.array(Channel), v.maxLength(8))),
})
export type PageForm = v.InferOutput<typeof PageForm>

/** The team's own copy. While `pending` or `hidden`, everybody sees what was shown before. */
export const DeskPage = v.object({
  ...PageForm.entries,
  causes: v.array(Cause),
  /** Grows by one with every edit; an editor sends the one she saw. 0 is a page no team has touched. */
  version: v.number(),
  state: NameState,
  editedAt: v.optional(Moment),
})
export type DeskPage = v.InferOutput<typeof DeskPage>

/** What everybody sees of a page; place is looked up by the county elsewhere. */
export function shownOf(page: PageForm) {
  const { intro, serves, ...answers } = page.answers
  return {
    causes: page.causes,
    size: page.size,
    foundedYear: page.foundedYear,
    intro: intro?.text,
    serves: serves?.text,
    answers,
    contact: page.contact?.open ? page.contact : undefined,
    channels: page.channels,
  }
}

/** The page of an organisation whose team has not written one: what is shown already. */
export function pageFrom(organisation: Organisation): DeskPage {
  const { place, causes, size, foundedYear, contact, channels } = organisation
  return {
    county: place.code,
    causes,
    size,
    foundedYear,
    answers: answersOf(organisation),
    contact,
    channels,
    version: 0,
    state: 'shown',
  }
}

/** All nine answers of an organisation, as far as everybody sees them. */
export function answersOf({ intro, serves, answers }: Organisation): Answers {
  return {
    ...(intro !== undefined && { intro: { is: 'text' as const, text: intro } }),
    ...(serves !== undefined && { serves: { is: 'text' as const, text: serves } }),
    ...answers,
  }
}
