// Whom a run ranks: organisations that are still there, with what reviewers found and what kind they are.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { RankedOrganisation } from '@ngo2/shared/ranking/gather'
import { traitsOf } from '@ngo2/shared/ranking/peers'
import * as v from 'valibot'
import { findEvidence, findOrganisations } from '../organisations'
import type { App } from '../platform/app'
import type { Named } from '../snapshots'

export interface RankedOrganisations {
  readonly ranked: readonly RankedOrganisation[]
  readonly names: ReadonlyMap<string, Named>
}

/** Of these ids, those whose page is not gone or closed; their evaluations alone enter the run. */
export async function rankedOrganisations(
  app: App,
  ids: readonly string[],
  at: Date,
): Promise<RankedOrganisations> {
  const year = Number(beijingDay(at).slice(0, 4))
  const ranked: RankedOrganisation[] = []
  const names = new Map<string, Named>()
  for (let from = 0; from < ids.length; from += 100) {
    const some = ids.slice(from, from + 100).map((id) => v.parse(OrganisationId, id))
    const [evidence, found] = await Promise.all([
      findEvidence(app.table, some),
      findOrganisations(app.table, some),
    ])
    for (const organisation of found) {
      if (organisation.closedAt !== undefined) continue
      const { id, name, example } = organisation
      names.set(id, { name, example })
      ranked.push({
        id,
        evidence: evidence[some.indexOf(id)] ?? {},
        traits: traitsOf(organisation, year),
      })
    }
  }
  return { ranked, names }
}
