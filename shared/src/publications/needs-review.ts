// Whether somebody must look at an organisation's standing before a snapshot is published.
import type { Reasons } from '../ranking/standing'
import type { CauseGroup } from '../ranking/suspicion'
import type { ReviewReason } from './review'

/** Discounts that take more than this share of what people's rights would have counted are looked at. */
export const discountShareMax = 0.4
/** A standing from which less than this much right was taken, in sheets, is not about a group. */
const rightTakenMin = 2
/** A group of so many sheets that lies so far from independent people, points 0–100, looks like a ring. */
const ringSheetsMin = 5
const ringDisagreementMin = 20
/** Rules that ask who somebody is and not how the sheet came about. */
const rulesOfPeople: readonly string[] = ['team', 'level']

/** Only what is published is looked at: a figure that is shown now or was shown before. */
export function reviewReasons(
  { fullRight, countedRight, removed, standing }: Reasons,
  groups: readonly CauseGroup[],
  wasShown: boolean,
): ReviewReason[] {
  if (standing.is !== 'figure' && !wasShown) return []
  const ofPeople = removed.filter(({ rule }) => rulesOfPeople.includes(rule))
  const before = ofPeople.reduce((left, { right }) => left - right, fullRight)
  const taken = before - countedRight
  const isDiscounted = taken >= rightTakenMin && taken > discountShareMax * before
  const isRing = groups.some(
    ({ cause, sheets, disagreement = 0 }) =>
      cause !== 'burst' && sheets >= ringSheetsMin && Math.abs(disagreement) >= ringDisagreementMin,
  )
  const isBurst = standing.is === 'figure' && standing.burst === true
  return [
    ...(isDiscounted ? (['discounted'] as const) : []),
    ...(isRing ? (['ring'] as const) : []),
    ...(isBurst ? (['burst'] as const) : []),
  ]
}
