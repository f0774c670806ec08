// The log of an organisation in the table, beside everything else of it, so that the stream tells it in order.
import { AuditEntry } from '@ngo2/shared/audit/entry'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const auditEntity = 'audit'

export function parseAudit(item: Item): AuditEntry {
  return v.parse(AuditEntry, item)
}

/** The write that adds an entry, for the transaction of what it tells. */
export function addingOf(entry: AuditEntry): Write {
  return { put: { ...keyOf(entry), entity: auditEntity, ...entry }, when: 'free' }
}

/** Newest first. */
export function listAudit(table: Table, id: OrganisationId, cursor: string | undefined) {
  const listing = { pk: `ORGANISATION#${id}`, prefix: 'AUDIT#', newestFirst: true, limit: 20, cursor }
  return readPage(table, listing, parseAudit)
}

const keyOf = ({ organisationId, id }: AuditEntry) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `AUDIT#${id}`,
})
