// Everything an organisation's evidence is judged by, read together.
import type { Holdings } from '@ngo2/shared/evidence/standing'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { findPeople } from '../evaluations'
import type { App } from '../platform/app'
import { findKept, type Kept } from './repository'
import { namedRecord } from './stored'

/** With names of people, as its team and the showcase show them. */
export async function findHoldings(app: App, organisation: Organisation): Promise<Holdings> {
  return holdingsFrom(app, organisation, await findKept(app.table, organisation.id))
}

/** The same from what was read already. */
export async function holdingsFrom(app: App, organisation: Organisation, kept: Kept): Promise<Holdings> {
  const raters = await findRaters(app, organisation)
  const records = await Promise.all(kept.records.map((record) => namedRecord(app, record)))
  return {
    organisation,
    records,
    corrections: kept.corrections.flatMap(({ state, publishedAt }) =>
      state === 'shown' ? [publishedAt] : [],
    ),
    months: kept.months,
    raters,
  }
}

/** Whoever spoke in either dimension is heard; who spoke in both is one. So the larger of the two is known for certain. */
async function findRaters(app: App, { id }: Organisation): Promise<number> {
  const { transparency, communication } = await findPeople(app.table, id)
  return Math.max(transparency, communication)
}
