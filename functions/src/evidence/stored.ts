// Evidence as it lies in the table: like its team sees it, with people by their ids and without their names.
import { MemberId } from '@ngo2/shared/accounts/member'
import { Evidence, EvidenceDecision } from '@ngo2/shared/evidence/evidence'
import { EvidenceRecord } from '@ngo2/shared/evidence/record'
import { visibleName } from '@ngo2/shared/moderation/name'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { findMember } from '../accounts'
import type { App } from '../platform/app'

const StoredDecision = v.object({ ...v.omit(EvidenceDecision, ['by']).entries, operatorId: MemberId })
export type StoredDecision = v.InferOutput<typeof StoredDecision>

export const StoredEvidence = v.object({
  ...v.omit(Evidence, ['givenBy', 'decisions']).entries,
  memberId: MemberId,
  decisions: v.array(StoredDecision),
})
export type StoredEvidence = v.InferOutput<typeof StoredEvidence>

export const StoredRecord = v.object({
  ...EvidenceRecord.entries,
  organisationId: OrganisationId,
  given: v.optional(StoredEvidence),
  accepted: v.array(StoredEvidence),
})
export type StoredRecord = v.InferOutput<typeof StoredRecord>

/** In the place of an operator who has no name to show, or has left. */
const someOperator = '工作人员'

/** Names are looked up whenever somebody reads, so that none outlives its member. */
export async function named(app: App, evidence: StoredEvidence): Promise<Evidence> {
  const { memberId, decisions, ...rest } = evidence
  const ids = [...new Set([memberId, ...decisions.map(({ operatorId }) => operatorId)])]
  const members = await Promise.all(ids.map((id) => findMember(app.table, id)))
  const names = new Map(members.flatMap((member) => (member ? [[member.id, visibleName(member.name)]] : [])))
  return {
    ...rest,
    givenBy: names.get(memberId),
    decisions: decisions.map(({ operatorId, ...decision }) => ({
      ...decision,
      by: names.get(operatorId) ?? someOperator,
    })),
  }
}

export async function namedRecord(app: App, record: StoredRecord): Promise<EvidenceRecord> {
  const { organisationId: _, given, accepted, ...rest } = record
  const [own, ...others] = await Promise.all([
    given && named(app, given),
    ...accepted.map((one) => named(app, one)),
  ])
  return { ...rest, given: own, accepted: others.filter((one) => one !== undefined) }
}
