// Heads of quarters in the table: what is left and the sums, without the lines, so that lists and public pages read little.

import type { Quarter, Year } from '@ngo2/shared/books/period'
import { QuarterBooks } from '@ngo2/shared/books/quarter'
import { Sums } from '@ngo2/shared/books/sums'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Key } from '../platform/item'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

/** A head wakes others once its quarter is closed: drafts concern nobody. */
export const closedQuarterEntity = 'closedQuarter'

export const Head = v.object({ ...v.omit(QuarterBooks, ['lines']).entries, sums: Sums })
export type Head = v.InferOutput<typeof Head>

/** Newest first. */
export async function listHeads(table: Table, organisationId: OrganisationId, year?: Year): Promise<Head[]> {
  const pk = `ORGANISATION#${organisationId}`
  const query = { pk, prefix: `BOOKS#HEAD#${year ?? ''}`, newestFirst: true, consistent: true }
  return (await table.query(query)).items.map((item) => v.parse(Head, item))
}

/** Up to 20 keys of whatever lies under an organisation's books. */
export async function listBookKeys(table: Table, organisationId: OrganisationId): Promise<Key[]> {
  const query = { pk: `ORGANISATION#${organisationId}`, prefix: 'BOOKS#', limit: 20, consistent: true }
  return (await table.query(query)).items.map(({ pk, sk }) => ({ pk, sk }))
}

/** The write that keeps a head in step with its quarter. */
export function headingOf(organisationId: OrganisationId, head: Head): Write {
  const entity = head.closedAt === undefined ? 'openQuarter' : closedQuarterEntity
  return { put: { ...headKey(organisationId, head.quarter), entity, organisationId, ...head } }
}

/** Holds a transaction up where this quarter was closed meanwhile. */
export function openingOf(organisationId: OrganisationId, quarter: Quarter): Write {
  return { check: headKey(organisationId, quarter), when: { closedAt: undefined } }
}

/** In the order asked; undefined where that organisation has no books of that quarter. */
export async function findHeads(
  table: Table,
  organisationIds: readonly OrganisationId[],
  quarter: Quarter,
): Promise<(Head | undefined)[]> {
  const items = await table.getAll(organisationIds.map((id) => headKey(id, quarter)))
  return items.map((item) => item && v.parse(Head, item))
}

export const headKey = (organisationId: OrganisationId, quarter: Quarter) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `BOOKS#HEAD#${quarter}`,
})
