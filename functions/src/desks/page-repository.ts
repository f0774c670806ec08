// The team's own copy of a page in the table, beside what everybody sees.
import { MemberId } from '@ngo2/shared/accounts/member'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { DeskPage } from '@ngo2/shared/organisations/page'
import { Place } from '@ngo2/shared/organisations/place'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

const Stored = v.object({ ...DeskPage.entries, place: Place, editedBy: v.optional(MemberId) })
/** `place` is what the county was when it was written; `editedBy` answers for the text. */
export type StoredPage = v.InferOutput<typeof Stored>

export async function findPage(table: Table, id: OrganisationId): Promise<StoredPage | undefined> {
  const item = await table.get(keyOf(id), 'consistent')
  return item && v.parse(Stored, item)
}

/** The write that keeps a page where the one before is still the one that was read. */
export function keepingOf(id: OrganisationId, before: StoredPage | undefined, page: StoredPage): Write {
  const when = before === undefined ? ('free' as const) : { version: before.version, state: before.state }
  return { put: { ...keyOf(id), entity: 'page', ...page }, when }
}

const keyOf = (id: OrganisationId) => ({ pk: `ORGANISATION#${id}`, sk: 'PAGE' })
