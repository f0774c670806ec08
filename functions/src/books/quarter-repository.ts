// Quarters in the table, with all their lines in one item, and their head beside them.
import { MemberId } from '@ngo2/shared/accounts/member'
import type { Quarter } from '@ngo2/shared/books/period'
import { QuarterBooks } from '@ngo2/shared/books/quarter'
import { sumsOf } from '@ngo2/shared/books/sums'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'
import { headingOf } from './head-repository'

const Stored = v.object({ ...QuarterBooks.entries, savedBy: MemberId })
export type StoredQuarter = v.InferOutput<typeof Stored>

export async function findQuarter(
  table: Table,
  organisationId: OrganisationId,
  quarter: Quarter,
): Promise<StoredQuarter | undefined> {
  const item = await table.get(keyOf(organisationId, quarter), 'consistent')
  return item && v.parse(Stored, item)
}

export interface Saving {
  readonly organisationId: OrganisationId
  readonly books: StoredQuarter
  /** Of somebody whose role carries the right. */
  readonly standing: Write
  /** Of a page that may be changed. */
  readonly open: Write
  /** Conditions of other items, e.g. that the year is not submitted. */
  readonly checks: readonly Write[]
  readonly besides: readonly Write[]
}

/** Stores a version whose one before still stands and is open; the first where there is none. */
export async function saveIfSeen(
  table: Table,
  { organisationId, books, standing, open, checks, besides }: Saving,
): Promise<'saved' | 'editedMeanwhile' | 'outOfTeam' | 'frozen' | 'checkFailed'> {
  const when = books.version === 1 ? 'free' : { version: books.version - 1, closedAt: undefined }
  const { lines, savedBy: _, ...head } = books
  const written = await table.write(
    { put: { ...keyOf(organisationId, books.quarter), entity: 'quarterBooks', ...books }, when },
    standing,
    open,
    ...checks,
    headingOf(organisationId, { ...head, sums: sumsOf(lines) }),
    ...besides,
  )
  if (written.done) return 'saved'
  if (written.blocked.includes(0)) return 'editedMeanwhile'
  if (written.blocked.includes(1)) return 'outOfTeam'
  return written.blocked.includes(2) ? 'frozen' : 'checkFailed'
}

const keyOf = (organisationId: OrganisationId, quarter: Quarter) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `BOOKS#QUARTER#${quarter}`,
})
