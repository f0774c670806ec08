// What is kept of one item: what counts or counted, and what waits beside it.
import * as v from 'valibot'
import { allowed, type Decision, refused } from '../contract/errors'
import type { Organisation } from '../organisations/organisation'
import { Evidence } from './evidence'
import type { EvidenceForm } from './form'
import { GivenItem, pointsForKnownToReviewers, worthOf } from './item'

export const EvidenceRecord = v.object({
  item: GivenItem,
  version: v.number(),
  /** Waits for an operator, or was refused. */
  given: v.optional(Evidence),
  /** What operators accepted, the newest first; older ones are kept as long as a rule asks for them. */
  accepted: v.array(Evidence),
})
export type EvidenceRecord = v.InferOutput<typeof EvidenceRecord>

/** Two quarters make T7 twice running; the others need the newest alone, and the one it replaced while both keep. */
export const acceptedMax = 3

type Stated = Pick<Organisation, 'registration'>
type Identity = Pick<Organisation, 'registration' | 'verification'>

/** Whether the organisation states the legal identity of a form: its own code, or a host that co-signs. */
export function isStated({ form }: Pick<Evidence, 'form'>, { registration }: Stated): boolean {
  if (form.item !== 'T1') return true
  if (form.by === 'host') return registration.is === 'hosted' && registration.answer === 'agreed'
  return registration.is === 'registered' && registration.creditCode === form.creditCode
}

/** Whether a legal identity that was seen is still the one that was: once it is stated anew, it has to be seen anew. */
export function isStillTrue(evidence: Evidence, organisation: Identity): boolean {
  return (
    evidence.form.item !== 'T1' ||
    (organisation.verification !== undefined && isStated(evidence, organisation))
  )
}

/** The accepted piece that counts on this day and keeps longest. */
export function countingOn(
  record: EvidenceRecord | undefined,
  identity: Identity,
  day: string,
): Evidence | undefined {
  return record?.accepted
    .filter((one) => isStillTrue(one, identity) && one.expiresOn !== undefined && day <= one.expiresOn)
    .reduce<Evidence | undefined>(
      (best, one) => (best === undefined || (best.expiresOn ?? '') < (one.expiresOn ?? '') ? one : best),
      undefined,
    )
}

/** A piece that waits makes room for a better one of the same time; one of another year or quarter is seen first, or taken back. */
export function mayReplace(
  waiting: Pick<Evidence, 'form' | 'state'> | undefined,
  form: EvidenceForm,
): Decision<'evidence.other_waits'> {
  if (waiting?.state !== 'declared') return allowed
  return timeOf(waiting.form) === timeOf(form) ? allowed : refused('evidence.other_waits')
}

function timeOf(form: EvidenceForm): string | undefined {
  if ('year' in form) return form.year
  return 'quarter' in form ? form.quarter : undefined
}

/** Points of a piece that counts. */
export function pointsFor({ item, visibility }: Evidence): number {
  return item === 'T2' && visibility === 'reviewer' ? pointsForKnownToReviewers : worthOf[item].points
}
