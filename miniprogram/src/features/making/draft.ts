// A page in the making as far as it is filled in: it survives leaving, and its id makes a second sending harmless.

import type { CallerInputOf } from '@ngo2/shared/contract/endpoint'
import type { makeOrganisation } from '@ngo2/shared/desks/contract'
import { answersFrom } from '@ngo2/shared/organisations/answering'
import { Cause, OrganisationId } from '@ngo2/shared/organisations/organisation'
import { Place } from '@ngo2/shared/organisations/place'
import { QuestionId } from '@ngo2/shared/organisations/questions'
import * as v from 'valibot'
import { Identity, registrationOf } from '@/features/identity'

export const Draft = v.object({
  id: OrganisationId,
  name: v.string(),
  place: v.optional(Place),
  causes: v.array(Cause),
  identity: Identity,
  /** As typed; an empty one was passed over. */
  answers: v.record(v.string(), v.string()),
  /** The step on the screen, from 0. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** One step is looked at again: from it, one goes on to the review. */
  again: v.optional(v.literal(true)),
})
export type Draft = v.InferOutput<typeof Draft>

/** Asked together with the causes; the others have a screen each. */
export const askedEarly: QuestionId = 'serves'
export const askedAlone: readonly QuestionId[] = QuestionId.options.filter((id) => id !== askedEarly)

export type Step =
  | { readonly is: 'name' }
  | { readonly is: 'causes' }
  | { readonly is: 'identity' }
  | { readonly is: 'question'; readonly question: QuestionId; readonly nth: number; readonly of: number }
  | { readonly is: 'review' }

const early = ['name', 'causes', 'identity'] as const

export function newDraft(id: OrganisationId): Draft {
  return { id, name: '', causes: [], identity: { is: 'unstated' }, answers: {}, at: 0 }
}

/** `nth` counts from 0. */
export function stepAt(at: number): Step {
  const first = early[at]
  if (first !== undefined) return { is: first }
  const nth = at - early.length
  const question = askedAlone[nth]
  return question === undefined ? { is: 'review' } : { is: 'question', question, nth, of: askedAlone.length }
}

/** Where the review stands: the page may be made from any question on, the others come later. */
export const reviewAt = early.length + askedAlone.length

/** Goes to a step on the way. */
export function goTo(draft: Draft, at: number): Draft {
  const { again, ...rest } = draft
  return at < reviewAt && again ? { ...rest, at, again } : { ...rest, at }
}

/** Goes back to one step, to change it and come straight to the review again. */
export function lookAgain(draft: Draft, at: number): Draft {
  return { ...draft, at, again: true }
}

/** The step after this one. */
export function nextOf({ at, again }: Draft): number {
  return again ? reviewAt : at + 1
}

/** The step a field of the request is on: `answers.money`, `name`; nothing where none is. */
export function stepOfField(field: string): number | undefined {
  const [head = '', question] = field.split('.')
  if (head === 'name' || head === 'county') return 0
  if (head === 'causes' || question === askedEarly) return 1
  if (head === 'registration') return 2
  const id = v.safeParse(QuestionId, question)
  return head === 'answers' && id.success ? early.length + askedAlone.indexOf(id.output) : undefined
}

export function withAnswer(draft: Draft, question: QuestionId, typed: string): Draft {
  return { ...draft, answers: { ...draft.answers, [question]: typed } }
}

/** At most four causes; one that is chosen already is taken back. */
export function withCause(draft: Draft, cause: Cause): Draft {
  const { causes } = draft
  if (causes.includes(cause)) return { ...draft, causes: causes.filter((chosen) => chosen !== cause) }
  return causes.length < causesAtMost ? { ...draft, causes: [...causes, cause] } : draft
}
export const causesAtMost = 4

/** What is asked of the server. Ask for it where nothing is missing on any step. */
export function requestOf(draft: Draft): CallerInputOf<typeof makeOrganisation> {
  const { id: organisationId, name, place, causes, identity } = draft
  return {
    organisationId,
    name,
    county: place?.code ?? '',
    causes,
    answers: answersFrom(draft.answers),
    registration: registrationOf(identity),
  }
}
