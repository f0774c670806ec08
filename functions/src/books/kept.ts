// The books of one period as their team keeps them, for papers.
import type { YearAccounts } from '@ngo2/shared/books/accounts'
import type { Quarter, Year } from '@ngo2/shared/books/period'
import type { QuarterBooks } from '@ngo2/shared/books/quarter'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'
import { accountsOf, draw } from './draw-year'
import { namesOf } from './public'
import { findQuarter } from './quarter-repository'

type Names = ReadonlyMap<string, string>
export type Kept =
  | { readonly is: 'quarter'; readonly books: QuarterBooks; readonly names: Names }
  | { readonly is: 'year'; readonly accounts: YearAccounts; readonly names: Names }

/** Nothing where nothing is kept of that quarter or year. */
export async function keptOf(
  app: App,
  organisationId: OrganisationId,
  period: Quarter | Year,
): Promise<Kept | undefined> {
  const names = await namesOf(app, organisationId)
  if (period.includes('Q')) {
    const books = await findQuarter(app.table, organisationId, period)
    return books && { is: 'quarter', books, names }
  }
  const accounts = accountsOf(await draw(app.table, organisationId, period))
  return accounts.quarters.length > 0 ? { is: 'year', accounts, names } : undefined
}
