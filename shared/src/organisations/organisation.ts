// An organisation as everybody sees it: who they are, where, for whom.
import * as v from 'valibot'
import { Moment, text, whole } from '../contract/fields'
import { idOf } from '../contract/ids'
import { CreditCode } from './credit-code'
import { DivisionCode, Place } from './place'

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

/** Paid people and regular volunteers together. */
export const SizeClass = v.picklist(['upTo10', 'upTo50', 'over50'])

/** Registered with civil affairs under a code of its own, or carried by a registered host. */
export const Registration = v.variant('is', [
  v.object({ is: v.literal('registered'), creditCode: CreditCode }),
  v.object({ is: v.literal('hosted'), host: text(2, 40) }),
  v.object({ is: v.literal('unstated') }),
])

/** What is filled in to register an organisation. */
export const OrganisationForm = v.object({
  name: text(2, 40),
  county: DivisionCode,
  causes: v.pipe(v.array(Cause), v.minLength(1), v.maxLength(4)),
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
  ...v.omit(OrganisationForm, ['county', 'size', 'foundedYear', 'serves', 'causes']).entries,
  id: OrganisationId,
  place: Place,
  causes: v.array(Cause),
  size: v.optional(SizeClass),
  foundedYear: v.optional(v.number()),
  serves: v.optional(v.string()),
  registeredAt: Moment,
  /** Its evaluations were imported; nobody has told us more. */
  imported: v.optional(v.boolean()),
})
export type Organisation = v.InferOutput<typeof Organisation>
