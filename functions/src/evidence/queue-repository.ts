// The operators' queue in the table: one list for the first look, one for the second.
import { MemberId } from '@ngo2/shared/accounts/member'
import { EvidenceId } from '@ngo2/shared/evidence/evidence'
import { GivenItem } from '@ngo2/shared/evidence/item'
import { Stage } from '@ngo2/shared/evidence/verification'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const Queued = v.object({
  stage: Stage,
  /** Since when it waits for this stage. */
  since: v.string(),
  organisationId: OrganisationId,
  evidenceId: EvidenceId,
  item: GivenItem,
  /** In the second stage: who was the first. */
  firstOperatorId: v.optional(MemberId),
})
export type Queued = v.InferOutput<typeof Queued>

export function queueing(queued: Queued): Write {
  return { put: { ...keyOf(queued), entity: 'verification', ...queued } }
}

export function unqueueing(queued: Pick<Queued, 'stage' | 'since' | 'evidenceId'>): Write {
  return { remove: keyOf(queued) }
}

export async function unqueue(table: Table, writes: readonly Write[]): Promise<void> {
  if (writes.length > 0) await table.write(...writes)
}

/** Oldest first. */
export function listQueued(table: Table, stage: Stage, cursor: string | undefined) {
  const listing = { pk: `VERIFICATION#${stage}`, prefix: 'SINCE#', limit: 20, cursor }
  return readPage(table, listing, (item) => v.parse(Queued, item))
}

const keyOf = ({ stage, since, evidenceId }: Pick<Queued, 'stage' | 'since' | 'evidenceId'>) => ({
  pk: `VERIFICATION#${stage}`,
  sk: `SINCE#${since}#${evidenceId}`,
})
