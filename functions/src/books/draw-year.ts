// A year's accounts drawn up: what was submitted or published, or what its closed quarters say now.
import type { AccountsState, Adjustment, YearAccounts, YearFigures } from '@ngo2/shared/books/accounts'
import { figuresOf } from '@ngo2/shared/books/figures'
import { type Quarter, quartersOf, type Year } from '@ngo2/shared/books/period'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { Table } from '../platform/table'
import type { Membership } from '../teams'
import { type Head, listHeads } from './head-repository'
import { findYear, type StoredYear } from './year-repository'

export interface Drawn {
  readonly year: Year
  readonly stored: StoredYear | undefined
  /** What the closed quarters say now, with these adjustments. */
  readonly figures: YearFigures
  readonly now: Pick<YearAccounts, 'quarters' | 'openQuarter'>
}

/** With the adjustments that are asked for, or those that stand. */
export async function draw(
  table: Table,
  organisationId: OrganisationId,
  year: Year,
  adjustments?: readonly Adjustment[],
): Promise<Drawn> {
  const [stored, heads] = await Promise.all([
    findYear(table, organisationId, year),
    listHeads(table, organisationId, year),
  ])
  const closed = heads.filter(({ closedAt }) => closedAt !== undefined)
  const figures = figuresOf(year, closed, adjustments ?? stored?.adjustments ?? [])
  return { year, stored, figures, now: { quarters: figures.quarters, openQuarter: firstOpen(year, heads) } }
}

/** As the team sees it. */
export function accountsOf({ stored, figures, now }: Drawn): YearAccounts {
  const { openQuarter } = now
  if (stored === undefined) {
    return {
      ...figures,
      quarters: [...figures.quarters],
      adjustments: [],
      state: 'draft',
      version: 0,
      openQuarter,
    }
  }
  const { state, version, adjustments, submitted, returned, published, correcting } = stored
  // What was public stays public while its correction is on the way.
  const approvedAt = stored.approvedAt ?? published?.publishedAt
  const fixed = state === 'submitted' || state === 'approved'
  return {
    ...(fixed ? stored.figures : figures),
    ...{ adjustments, state, version, submitted, returned, approvedAt },
    openQuarter: fixed ? undefined : openQuarter,
    correcting: state === 'approved' ? undefined : correcting?.text,
  }
}

export interface Asked {
  readonly organisationId: OrganisationId
  readonly year: Year
  readonly version: number
  readonly state: AccountsState
}

/** Whether this very step was taken already, by her. */
export function isRetry(
  stored: StoredYear | undefined,
  { by, version, state }: Pick<Asked, 'version' | 'state'> & { readonly by: Membership },
): boolean {
  return stored?.version === version + 1 && stored.state === state && stored.lastBy === by.memberId
}

/** The first quarter, from the first that has books, that is not closed. */
function firstOpen(year: Year, heads: readonly Head[]): Quarter | undefined {
  const first = heads.map(({ quarter }) => quarter).sort()[0]
  const closed = heads.filter(({ closedAt }) => closedAt !== undefined).map(({ quarter }) => quarter)
  return quartersOf(year).find((one) => first !== undefined && one >= first && !closed.includes(one))
}
