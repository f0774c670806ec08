// What the review queue is shown of sheets with a common cause: groups and numbers, never ids of people.
import * as v from 'valibot'
import type { Dimension } from '../evaluations/criterion'
import type { Group } from './causes/groups'
import type { RankingInput } from './gather'

/** Sheets on one organisation in one dimension that came the same way. */
export const CauseGroup = v.object({
  /** Rule of the provenance stage: `device`, `link`, `helper`, `burst`, … */
  cause: v.string(),
  sheets: v.number(),
  /** Right before and what was taken off, in sheets, two decimals. */
  right: v.number(),
  rightRemoved: v.number(),
  /** How far the group is from independent people, points 0–100, signed: above them is positive. Absent where nobody independent spoke. */
  disagreement: v.optional(v.number()),
  /** The sheets in the picture, as numbers that mean nothing elsewhere: the same number in two groups is the same sheet. */
  members: v.array(v.number()),
})
export type CauseGroup = v.InferOutput<typeof CauseGroup>

/** What the review queue is shown of one organisation in one dimension. */
export interface Suspicion {
  readonly organisationId: string
  readonly dimension: Dimension
  readonly groups: readonly CauseGroup[]
}

/** Groups that lost a fifth of their right or more, by organisation, the one that lost most first. */
export function suspicionsIn(
  { organisations }: Pick<RankingInput, 'organisations'>,
  dimension: Dimension,
  groups: readonly Group[],
): Suspicion[] {
  const byOrganisation = new Map<number, CauseGroup[]>()
  for (const { organisation, cause, sheets, right, share, disagreement, members } of groups) {
    const group: CauseGroup = {
      cause,
      sheets,
      right: rounded(right, 100),
      rightRemoved: rounded(right * (1 - share), 100),
      disagreement: rounded(disagreement * 20, 10),
      members: [...members],
    }
    byOrganisation.set(organisation, [...(byOrganisation.get(organisation) ?? []), group])
  }
  return [...byOrganisation].flatMap(([i, found]) => {
    const organisationId = organisations[i]?.id
    if (organisationId === undefined) return []
    const most = found.sort((a, b) => b.rightRemoved - a.rightRemoved).slice(0, groupsShown)
    return [{ organisationId, dimension, groups: most }]
  })
}

/** More are no picture. */
const groupsShown = 12

const rounded = (value: number, steps: number) => Math.round(value * steps) / steps
