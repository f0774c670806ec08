// Checks as they lie in the table, with people by their ids; their names are looked up whenever somebody reads.
import { MemberId } from '@ngo2/shared/accounts/member'
import { Check, CheckDecision } from '@ngo2/shared/appeals/check'
import { EvaluationId } from '@ngo2/shared/evaluations/evaluation'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { App } from '../platform/app'
import { namesOf } from '../teams'

/** Whose it is: an organisation's, with its log, or a member's, of which no organisation hears. */
export const Holder = v.variant('is', [
  v.object({ is: v.literal('organisation'), id: OrganisationId }),
  v.object({ is: v.literal('member'), id: MemberId }),
])
export type Holder = v.InferOutput<typeof Holder>

const StoredDecision = v.object({ ...v.omit(CheckDecision, ['by']).entries, operatorId: MemberId })

export const StoredCheck = v.object({
  ...Check.entries,
  holder: Holder,
  decisions: v.array(StoredDecision),
  /** Of an appeal: the version it is about. */
  evaluationId: v.optional(EvaluationId),
})
export type StoredCheck = v.InferOutput<typeof StoredCheck>

export async function named(app: App, check: StoredCheck): Promise<Check> {
  const operators = check.decisions.map(({ operatorId }) => operatorId)
  const names = await namesOf(app, operators)
  const decisions = check.decisions.map(({ operatorId, ...decision }) => ({
    ...decision,
    by: names.get(operatorId),
  }))
  return { ...check, decisions }
}

/** What it is about, as the log says it and as a second check of the same is known. */
export function aboutOf({
  matter,
  organisation,
}: Pick<StoredCheck, 'matter'> & { readonly organisation: { readonly id: string } }): string {
  switch (matter.is) {
    case 'standing':
      return matter.dimension
    case 'text':
      return `text ${matter.ref}`
    case 'reply':
      return matter.theme
    case 'sheet':
      return organisation.id
  }
}
