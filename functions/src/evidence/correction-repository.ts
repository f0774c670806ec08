// Corrections in the table: beside their organisation, and a pointer by which a verdict finds them.
import { MemberId } from '@ngo2/shared/accounts/member'
import { type Correction, type CorrectionId, OwnCorrection } from '@ngo2/shared/evidence/correction'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const correctionEntity = 'correction'

export const StoredCorrection = v.object({
  ...OwnCorrection.entries,
  organisationId: OrganisationId,
  memberId: MemberId,
  /** All texts as one, as a verdict names them. */
  text: v.string(),
})
export type StoredCorrection = v.InferOutput<typeof StoredCorrection>

export function parseCorrection(item: Item): StoredCorrection {
  return v.parse(StoredCorrection, item)
}

/** The writes that add a correction; the first is held up where the id is taken. */
export function addingCorrection(correction: StoredCorrection): [Write, Write] {
  const { organisationId, id } = correction
  return [
    { put: { ...pointerKey(id), entity: 'correctionPointer', organisationId }, when: 'free' },
    { put: { ...keyOf(organisationId, id), entity: correctionEntity, ...correction } },
  ]
}

export async function findCorrection(table: Table, id: CorrectionId): Promise<StoredCorrection | undefined> {
  const pointer = await table.get(pointerKey(id), 'consistent')
  if (pointer === undefined) return undefined
  const { organisationId } = v.parse(v.object({ organisationId: OrganisationId }), pointer)
  const item = await table.get(keyOf(organisationId, id), 'consistent')
  return item && parseCorrection(item)
}

export async function setCorrectionState(
  table: Table,
  { organisationId, id }: StoredCorrection,
  state: OwnCorrection['state'],
): Promise<void> {
  await table.write({ change: keyOf(organisationId, id), set: { state }, when: 'present' })
}

/** What everybody may read, newest first, up to a page; `after` is the id of the last one read. */
export async function listShownCorrections(
  table: Table,
  organisationId: OrganisationId,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<Correction[]> {
  const query = { pk: `ORGANISATION#${organisationId}`, prefix: 'EVIDENCE#CORRECTION#', newestFirst: true }
  const { items } = await table.query(query)
  const shown = items.map(parseCorrection).filter(({ state }) => state === 'shown')
  return shown.filter(({ id }) => after === undefined || id < after).slice(0, limit)
}

export async function removeCorrection(
  table: Table,
  { organisationId, id }: StoredCorrection,
): Promise<void> {
  await table.write({ remove: pointerKey(id) }, { remove: keyOf(organisationId, id) })
}

const keyOf = (organisationId: OrganisationId, id: CorrectionId) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `EVIDENCE#CORRECTION#${id}`,
})
const pointerKey = (id: CorrectionId) => ({ pk: `CORRECTION#${id}`, sk: 'CORRECTION' })
