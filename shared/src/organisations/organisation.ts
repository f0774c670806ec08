// An organisation as everybody sees it: who they are, where, for whom.
import * as v from 'valibot'
import { Moment, text, whole } from '../contract/fields'
import { idOf } from '../contract/ids'
import { Channel, Contact } from './contact'
import { CreditCode } from './credit-code'
import { DivisionCode, Place } from './place'
import { Answers } from './questions'
import { Slug } from './slug'
import { Verification } from './verification'

export const OrganisationId = idOf('org')
export type OrganisationId = v.InferOutput<typeof OrganisationId>

export const Cause = v.picklist([
  'desert',
  'water',
  'children',
  'education',
  'elders',
  'disability',
  'health',
  'women',
  'culture',
  'relief',
  'livelihood',
  'community',
])
export type Cause = v.InferOutput<typeof Cause>
export const Causes = v.pipe(v.array(Cause), v.minLength(1), v.maxLength(4))

/** Paid people and regular volunteers together. */
export const SizeClass = v.picklist(['upTo10', 'upTo50', 'over50'])

/** A host on the platform co-signs, or does not. */
export const HostAnswer = v.picklist(['asked', 'agreed', 'declined'])

/**
 * Registered with civil affairs under a code of its own, carried by a registered host, known to be neither, or not said.
 * A host that is not on the platform has a name only.
 */
export const Registration = v.variant('is', [
  v.object({ is: v.literal('registered'), creditCode: CreditCode }),
  v.object({
    is: v.literal('hosted'),
    host: text(2, 40),
    hostId: v.optional(OrganisationId),
    answer: v.optional(HostAnswer),
  }),
  v.object({ is: v.literal('unregistered') }),
  v.object({ is: v.literal('unstated') }),
])
export type Registration = v.InferOutput<typeof Registration>

/** What the platform's staff fill in to register an organisation nobody keeps yet. */
export const OrganisationForm = v.object({
  name: text(2, 40),
  county: DivisionCode,
  causes: Causes,
  size: SizeClass,
  foundedYear: whole(1900, 2100),
  intro: text(10, 200),
  /** Whom they work for, in their own words: 西渠镇的老人和孩子. */
  serves: text(2, 40),
  registration: Registration,
  /** Fictional, of the demo world; shown as 示例 wherever the name stands. */
  example: v.boolean(),
})
export type OrganisationForm = v.InferOutput<typeof OrganisationForm>

/** As stored and shown; an organisation that came from outside may have little more than its name. */
export const Organisation = v.object({
  id: OrganisationId,
  name: text(2, 40),
  place: Place,
  causes: v.array(Cause),
  size: v.optional(SizeClass),
  foundedYear: v.optional(v.number()),
  intro: v.optional(v.string()),
  serves: v.optional(v.string()),
  /** The other seven of the nine questions, where answered. */
  answers: v.optional(v.omit(Answers, ['intro', 'serves'])),
  /** Only where it is open to everybody. */
  contact: v.optional(Contact),
  channels: v.optional(v.array(Channel)),
  registration: Registration,
  example: v.boolean(),
  registeredAt: Moment,
  /** When what everybody sees was last changed by its team. */
  editedAt: v.optional(Moment),
  /** Its evaluations were imported; nobody has told us more. */
  imported: v.optional(v.boolean()),
  /** Of its page on the open web; given by the platform a moment after it was made. */
  slug: v.optional(Slug),
  /** The team chose another address; it does so once. */
  addressChanged: v.optional(v.literal(true)),
  /** A team keeps the page. Without one it is a stub and can be claimed. */
  kept: v.optional(v.literal(true)),
  /** Of its identity; absent where nobody has looked: declared. */
  verification: v.optional(Verification),
  /** Two sides say it is theirs: nothing can be changed until an operator decides. */
  frozen: v.optional(v.literal(true)),
  /** Its owner announced the end of the page; it closes at `at` unless withdrawn. */
  closing: v.optional(v.object({ announcedAt: Moment, at: Moment })),
  closedAt: v.optional(Moment),
})
export type Organisation = v.InferOutput<typeof Organisation>
