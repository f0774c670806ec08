// Whether somebody must look at an organisation's standing before a snapshot is published.
import type { Reasons, Standing } from '../ranking/standing'
import type { CauseGroup } from '../ranking/suspicion'
import type { ReviewReason } from './review'

/** Discounts that take more than this share of what people's rights would have counted are looked at. */
export const discountShareMax = 0.4
/** A standing from which less than this much right was taken, in sheets, is not about a group. */
const rightTakenMin = 2
/** A group of so many sheets that lies so far from independent people, points 0–100, looks like a ring. */
const ringSheetsMin = 5
const ringDisagreementMin = 20
/** A figure that moved by this much since it was published, points 0–100, is looked at whatever the rules say of it. */
const movedMin = 20
/** Rules that ask who somebody is and not how the sheet came about. */
const rulesOfPeople: readonly string[] = ['team', 'level']

/** Only what is published is looked at: a figure that is shown now or was shown `before`, in the published snapshot. */
export function reviewReasons(
  { fullRight, countedRight, removed, standing }: Reasons,
  groups: readonly CauseGroup[],
  before: Standing | undefined,
): ReviewReason[] {
  if (standing.is !== 'figure' && before?.is !== 'figure') return []
  const ofPeople = removed.filter(({ rule }) => rulesOfPeople.includes(rule))
  const ofLevels = ofPeople.reduce((left, { right }) => left - right, fullRight)
  const taken = ofLevels - countedRight
  const isDiscounted = taken >= rightTakenMin && taken > discountShareMax * ofLevels
  const isRing = groups.some(
    ({ cause, sheets, disagreement = 0 }) =>
      cause !== 'burst' && sheets >= ringSheetsMin && Math.abs(disagreement) >= ringDisagreementMin,
  )
  const isBurst = standing.is === 'figure' && standing.burst === true
  const hasMoved =
    standing.is === 'figure' && before?.is === 'figure' && Math.abs(standing.score - before.score) >= movedMin
  return [
    ...(isDiscounted ? (['discounted'] as const) : []),
    ...(isRing ? (['ring'] as const) : []),
    ...(isBurst ? (['burst'] as const) : []),
    ...(hasMoved ? (['moved'] as const) : []),
  ]
}
