// What evaluations may have in common, and how much of an organisation's right was taken for it.
import type { Reasons } from '../standing'

/** Causes a crowd may have: one phone, one card, one helper, the same crowded days, accounts made for this one. */
export const causes = ['device', 'link', 'helper', 'burst', 'newcomers'] as const
export type Cause = (typeof causes)[number]

/** Right taken from crowds with a common cause, in sheets. */
export function takenFromCrowds({ removed }: Pick<Reasons, 'removed'>): number {
  const ofCrowds = removed.filter(({ rule }) => causes.some((cause) => cause === rule))
  return ofCrowds.reduce((sum, { right }) => sum + right, 0)
}
