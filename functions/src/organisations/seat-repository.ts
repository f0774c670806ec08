// What only one organisation can have, each a key in the table: a name, an address on the web, a credit code that was seen.
import { seenOf } from '@ngo2/shared/contract/seen'
import { type Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { Slug } from '@ngo2/shared/organisations/slug'
import * as v from 'valibot'
import type { Key } from '../platform/item'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Seat = v.object({ organisationId: OrganisationId })

/** The write that takes a name if it is free. */
export function nameSeatOf({ id, name }: Pick<Organisation, 'id' | 'name'>): Write {
  return { put: { ...nameKey(name), entity: 'organisationName', organisationId: id }, when: 'free' }
}

/** The write that takes an address if it is free. It is never given back: an address that was printed leads on. */
export function addressSeatOf(organisationId: OrganisationId, slug: Slug): Write {
  return { put: { ...addressKey(slug), entity: 'address', organisationId }, when: 'free' }
}

/** Whose address this is or was; where `slug` of the organisation is another one by now, that is where to go. */
export function findByAddress(table: Table, slug: Slug): Promise<OrganisationId | undefined> {
  return holderOf(table, addressKey(slug))
}

/**
 * The write that takes a credit code for the organisation whose certificate was seen, for the transaction of that decision;
 * nothing where another organisation has it.
 */
export async function takeCreditCode(
  table: Table,
  organisationId: OrganisationId,
  creditCode: string,
): Promise<Write | undefined> {
  const key = creditCodeKey(creditCode)
  const holder = await holderOf(table, key)
  if (holder === undefined) return { put: { ...key, entity: 'creditCode', organisationId }, when: 'free' }
  return holder === organisationId ? { check: key, when: { organisationId } } : undefined
}

/** The writes that give a credit code back, where this organisation has it. */
export async function freeCreditCode(
  table: Table,
  organisationId: OrganisationId,
  creditCode: string,
): Promise<Write[]> {
  const key = creditCodeKey(creditCode)
  const holder = await holderOf(table, key)
  return holder === organisationId ? [{ remove: key, when: { organisationId } }] : []
}

async function holderOf(table: Table, key: Key): Promise<OrganisationId | undefined> {
  const item = await table.get(key, 'consistent')
  return item && v.parse(Seat, item).organisationId
}

const addressKey = (slug: Slug) => ({ pk: `ADDRESS#${slug}`, sk: 'ADDRESS' })
const creditCodeKey = (code: string) => ({ pk: `CREDIT_CODE#${code}`, sk: 'CREDIT_CODE' })
/** Blanks, full-width forms and what cannot be seen do not make another name. */
const nameKey = (name: string) => ({
  pk: `ORGANISATION_NAME#${seenOf(name.normalize('NFKC')).replace(/\s/g, '').toLowerCase()}`,
  sk: 'NAME',
})
