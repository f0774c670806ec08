// Who keeps books, in one list for the night, and which of their quarters they were reminded of.
import { Quarter } from '@ngo2/shared/books/period'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Keeper = v.object({ organisationId: OrganisationId, quarter: Quarter })
export type Keeper = v.InferOutput<typeof Keeper>

/** The write that lists an organisation as one that keeps books, with the first quarter it has books of. */
export function keepingOf(organisationId: OrganisationId, quarter: Quarter): Write {
  return { put: { ...keeperKey(organisationId), entity: 'bookKeeper', organisationId, quarter } }
}

/** Up to 1 MB of keepers a turn, in order of their ids. */
export async function* listKeepers(table: Table): AsyncGenerator<Keeper[]> {
  for (let after: { pk: string; sk: string } | undefined, more = true; more; ) {
    const { items, last } = await table.query({ pk: keepers, ...(after && { after }) })
    yield items.map((item) => v.parse(Keeper, item))
    more = last !== undefined
    after = last && { pk: String(last.pk), sk: String(last.sk) }
  }
}

/** Writes `besides` with the first reminder of a quarter, and nothing where it was reminded before. */
export async function remindOnce(
  table: Table,
  { organisationId, quarter }: Keeper,
  besides: Write,
): Promise<void> {
  const key = { pk: `ORGANISATION#${organisationId}`, sk: `BOOKS#REMINDED#${quarter}` }
  const put = { ...key, entity: 'booksReminder', organisationId }
  await table.write({ put, when: 'free' }, besides)
}

export function unlistingOf(organisationId: OrganisationId): Write {
  return { remove: keeperKey(organisationId) }
}

const keepers = 'BOOK_KEEPERS'
const keeperKey = (organisationId: OrganisationId) => ({ pk: keepers, sk: organisationId })
