// Whom a host is named by, in the table: a pointer under the host for each.
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Pointer = v.object({ guestId: OrganisationId })

export async function listGuestIds(table: Table, hostId: OrganisationId): Promise<OrganisationId[]> {
  const { items } = await table.query({ pk: `ORGANISATION#${hostId}`, prefix: 'GUEST#', consistent: true })
  return items.map((item) => v.parse(Pointer, item).guestId)
}

export function namingHostOf(hostId: OrganisationId, guestId: OrganisationId): Write {
  return { put: { ...keyOf(hostId, guestId), entity: 'guest', guestId } }
}

export function leavingHostOf(hostId: OrganisationId, guestId: OrganisationId): Write {
  return { remove: keyOf(hostId, guestId) }
}

const keyOf = (hostId: OrganisationId, guestId: OrganisationId) => ({
  pk: `ORGANISATION#${hostId}`,
  sk: `GUEST#${guestId}`,
})
