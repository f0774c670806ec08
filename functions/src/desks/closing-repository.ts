// Announced closings in the table, by the moment they are due.
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Due = v.object({ organisationId: OrganisationId, at: v.string() })

export function dueOf(organisationId: OrganisationId, at: string): Write {
  return { put: { ...keyOf(organisationId, at), entity: 'closingDue', organisationId, at } }
}

export function undueOf(organisationId: OrganisationId, at: string): Write {
  return { remove: keyOf(organisationId, at) }
}

/** Organisations to be closed by now, the longest due first; 50 at most. */
export async function listDue(table: Table, now: string): Promise<OrganisationId[]> {
  const { items } = await table.query({ pk: 'CLOSINGS', limit: 50, consistent: true })
  const due = items.map((item) => v.parse(Due, item)).filter(({ at }) => at <= now)
  return due.map(({ organisationId }) => organisationId)
}

const keyOf = (organisationId: OrganisationId, at: string) => ({
  pk: 'CLOSINGS',
  sk: `${at}#${organisationId}`,
})
