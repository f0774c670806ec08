// From what the ranking says to what is stored of it: standings by organisation, the outline, the details.
import { type Dimension, dimensions } from '@ngo2/shared/evaluations/criterion'
import { median } from '@ngo2/shared/maths/median'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { RankedOrganisation } from '@ngo2/shared/ranking/gather'
import type { RunId } from '@ngo2/shared/ranking/run'
import type { Snapshot } from '@ngo2/shared/ranking/snapshot'
import type { Explanation } from '@ngo2/shared/ranking/standing'
import * as v from 'valibot'
import type { Outline, Standings } from '../snapshots'

export function standingsOf(
  explanations: readonly Explanation[],
  ranked: readonly RankedOrganisation[],
): Standings[] {
  const traits = new Map(ranked.map((organisation) => [organisation.id, organisation.traits]))
  const byId = new Map<string, Partial<Standings['standings']>>()
  for (const { organisationId, dimension, standing } of explanations) {
    byId.set(organisationId, { ...byId.get(organisationId), [dimension]: standing })
  }
  return [...byId].map(([id, { transparency, communication }]) => {
    if (transparency === undefined || communication === undefined) throw new Error(`half a row of ${id}`)
    const kind = traits.get(id)
    return {
      organisationId: v.parse(OrganisationId, id),
      standings: { transparency, communication },
      ...(kind && { traits: kind }),
    }
  })
}

export function outlineOf(runId: RunId, snapshot: Snapshot, organisations: number): Outline {
  const scores = (dimension: Dimension) =>
    snapshot.rows
      .filter((row) => row.dimension === dimension && row.section !== 'collecting')
      .map((row) => row.score)
  const [transparency = [], communication = []] = dimensions.map(scores)
  return {
    runId,
    organisations,
    medians: { transparency: medianOf(transparency), communication: medianOf(communication) },
    peers: { transparency: transparency.length, communication: communication.length },
    parameters: snapshot.parametersHash,
  }
}

function medianOf(scores: readonly number[]): number | undefined {
  return scores.length > 0 ? median(scores) : undefined
}
