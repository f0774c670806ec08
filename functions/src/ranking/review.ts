// Which standings of a run somebody must look at, with the groups of sheets behind them.
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import { reviewReasons } from '@ngo2/shared/publications/needs-review'
import type { Explanation } from '@ngo2/shared/ranking/standing'
import type { Suspicion } from '@ngo2/shared/ranking/suspicion'
import type { App } from '../platform/app'
import { findPublication, listStandings } from '../snapshots'
import type { ToReview } from './review-repository'

export async function toReview(
  app: App,
  explanations: readonly Explanation[],
  suspicions: readonly Suspicion[],
): Promise<ToReview[]> {
  const publication = await findPublication(app.table)
  const published = publication ? await listStandings(app.table, publication.runId) : []
  const before = new Map(
    published.flatMap(({ organisationId, standings }) =>
      dimensions.map((dimension) => [placeOf({ organisationId, dimension }), standings[dimension]] as const),
    ),
  )
  const groupsOf = new Map(suspicions.map((one) => [placeOf(one), one.groups]))
  return explanations.flatMap((explanation) => {
    const { organisationId, dimension, fullRight, countedRight, removed, standing } = explanation
    const groups = groupsOf.get(placeOf(explanation)) ?? []
    const reasons = reviewReasons(explanation, groups, before.get(placeOf(explanation)))
    if (reasons.length === 0) return []
    const figures = { fullRight, countedRight, removed, groups: [...groups] }
    return [{ organisationId, dimension, reasons, ...figures, after: standing }]
  })
}

const placeOf = ({ organisationId, dimension }: Pick<Suspicion, 'organisationId' | 'dimension'>) =>
  `${organisationId}#${dimension}`
