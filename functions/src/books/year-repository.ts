// Years' accounts in the table: the step they are at, and beside it what was published last.

import { MemberId } from '@ngo2/shared/accounts/member'
import { AccountsState, Adjustment, YearAccounts, YearFigures } from '@ngo2/shared/books/accounts'
import type { Year } from '@ngo2/shared/books/period'
import { PublicYear } from '@ngo2/shared/books/public-books'
import { NameState } from '@ngo2/shared/moderation/name'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const yearEntity = 'yearAccounts'

/** Why public accounts are changed, as its check judged it. */
const Reason = v.object({ text: v.string(), state: NameState, by: MemberId })
export type Reason = v.InferOutput<typeof Reason>

const Published = v.object({
  figures: YearFigures,
  publishedAt: PublicYear.entries.publishedAt,
  corrections: v.array(v.object({ at: v.string(), because: Reason })),
})
export type Published = v.InferOutput<typeof Published>

const Stored = v.object({
  organisationId: OrganisationId,
  figures: YearFigures,
  adjustments: v.array(Adjustment),
  state: AccountsState,
  version: v.number(),
  submitted: YearAccounts.entries.submitted,
  returned: YearAccounts.entries.returned,
  approvedAt: YearAccounts.entries.approvedAt,
  correcting: v.optional(Reason),
  /** The last step was hers: a retry of it answers the same. */
  lastBy: MemberId,
  published: v.optional(Published),
})
export type StoredYear = v.InferOutput<typeof Stored>

export async function findYear(
  table: Table,
  organisationId: OrganisationId,
  year: Year,
): Promise<StoredYear | undefined> {
  const item = await table.get(keyOf(organisationId, year), 'consistent')
  return item && v.parse(Stored, item)
}

/** Newest first. */
export async function listYears(table: Table, organisationId: OrganisationId): Promise<StoredYear[]> {
  const query = { pk: `ORGANISATION#${organisationId}`, prefix: 'BOOKS#YEAR#', newestFirst: true }
  return (await table.query(query)).items.map((item) => v.parse(Stored, item))
}

/** Stores the next step of a year whose step before is still the last. */
export async function stepIfSeen(
  table: Table,
  step: StoredYear,
  { standing, open }: { readonly standing: Write; readonly open: Write },
  besides: readonly Write[],
): Promise<'stepped' | 'editedMeanwhile' | 'outOfTeam' | 'frozen'> {
  const when = step.version === 1 ? 'free' : { version: step.version - 1 }
  const key = keyOf(step.organisationId, step.figures.year)
  const written = await table.write(
    { put: { ...key, entity: yearEntity, ...step }, when },
    standing,
    open,
    ...besides,
  )
  if (written.done) return 'stepped'
  if (written.blocked.includes(1)) return 'outOfTeam'
  return written.blocked.includes(2) ? 'frozen' : 'editedMeanwhile'
}

/** Holds a transaction up where a year took another step since it was read. */
export function unmovedOf(organisationId: OrganisationId, year: Year, stored: StoredYear | undefined): Write {
  return {
    check: keyOf(organisationId, year),
    when: stored === undefined ? 'free' : { version: stored.version },
  }
}

/** Replaces what a year says of its corrections, while its step is the same. */
export async function setReasonsIf(
  table: Table,
  stored: StoredYear,
  reasons: Pick<StoredYear, 'correcting' | 'published'>,
): Promise<boolean> {
  const change = keyOf(stored.organisationId, stored.figures.year)
  return (await table.write({ change, set: reasons, when: { version: stored.version } })).done
}

const keyOf = (organisationId: OrganisationId, year: Year) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `BOOKS#YEAR#${year}`,
})
