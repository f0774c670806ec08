// Parcels in the table, and taking the rest of an organisation's partition out.

import { MemberId } from '@ngo2/shared/accounts/member'
import { TakeOutId, takeOutDays } from '@ngo2/shared/closures/contract'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const takeOutEntity = 'takeOut'

const Stored = v.object({
  id: TakeOutId,
  organisationId: OrganisationId,
  askedBy: MemberId,
  askedAt: v.string(),
  /** Bytes of each part, once all of them are packed. */
  parts: v.optional(v.array(v.number())),
})
export type StoredTakeOut = v.InferOutput<typeof Stored>

const dayMs = 24 * 3600 * 1000

/** Until when the parts can be fetched. */
export function keptUntil({ askedAt }: Pick<StoredTakeOut, 'askedAt'>): string {
  return new Date(Date.parse(askedAt) + takeOutDays * dayMs).toISOString()
}

export function parseTakeOut(item: Item): StoredTakeOut {
  return v.parse(Stored, item)
}

/** The write that asks for a parcel, where its id is free. It is remembered for as long again as it lies ready. */
export function askingOf(takeOut: StoredTakeOut): Write {
  const expiresAt = Math.ceil(Date.parse(keptUntil(takeOut)) / 1000) + (takeOutDays * dayMs) / 1000
  return { put: { ...keyOf(takeOut), entity: takeOutEntity, ...takeOut, expiresAt }, when: 'free' }
}

export async function findTakeOut(
  table: Table,
  organisationId: OrganisationId,
  id: TakeOutId,
): Promise<StoredTakeOut | undefined> {
  const item = await table.get(keyOf({ organisationId, id }), 'consistent')
  return item && parseTakeOut(item)
}

export async function setPacked(table: Table, takeOut: StoredTakeOut, parts: number[]): Promise<void> {
  await table.write({ change: keyOf(takeOut), set: { parts }, when: 'present' })
}

/** What goes with a page. The log, the team that may read it, a parcel that still lies ready, and what people said stay. */
const leaving = ['PAGE', 'BOOKS#', 'PROJECT', 'INVITATION#', 'LATEST_NEWS']

/** Takes out what lies in an organisation's partition and goes with its page. */
export async function eraseLeaving(table: Table, organisationId: OrganisationId): Promise<void> {
  for (const prefix of leaving) {
    for (;;) {
      const { items } = await table.query({ pk: partition(organisationId), prefix, consistent: true })
      if (items.length === 0) break
      for (const { pk, sk } of items) await table.write({ remove: { pk, sk } })
    }
  }
}

const partition = (organisationId: OrganisationId) => `ORGANISATION#${organisationId}`
const keyOf = ({ organisationId, id }: Pick<StoredTakeOut, 'organisationId' | 'id'>) => ({
  pk: partition(organisationId),
  sk: `TAKE_OUT#${id}`,
})
