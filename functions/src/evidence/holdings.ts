// Everything an organisation's evidence is judged by, read together.
import type { Holdings } from '@ngo2/shared/evidence/standing'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { findPeople } from '../evaluations'
import type { App } from '../platform/app'
import { findKept, type Kept } from './repository'
import { namedRecord } from './stored'

/** With names of people, as its team and the showcase show them. */
export async function findHoldings(app: App, organisation: Organisation): Promise<Holdings> {
  const [kept, raters] = await Promise.all([
    findKept(app.table, organisation.id),
    findRaters(app, organisation),
  ])
  const records = await Promise.all(kept.records.map((record) => namedRecord(app, record)))
  return holdingsFrom(organisation, { ...kept, records }, raters)
}

/** Whoever spoke in either dimension is heard; who spoke in both is one. So the larger of the two is known for certain. */
export async function findRaters(app: App, { id }: Organisation): Promise<number> {
  const { transparency, communication } = await findPeople(app.table, id)
  return Math.max(transparency, communication)
}

type Parts = Pick<Holdings, 'records'> & Pick<Kept, 'corrections' | 'months'>

export function holdingsFrom(organisation: Organisation, parts: Parts, raters: number): Holdings {
  return {
    organisation,
    records: parts.records,
    corrections: parts.corrections.flatMap(({ state, publishedAt }) =>
      state === 'shown' ? [publishedAt] : [],
    ),
    months: parts.months,
    raters,
  }
}
