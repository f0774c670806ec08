// The explanation of an organisation nobody has evaluated: no row of a snapshot is written for it, it is read as one.
import type { Explanation } from './standing'

export function nothingSaid(of: Pick<Explanation, 'organisationId' | 'dimension'>): Explanation {
  const { organisationId, dimension } = of
  const standing = { is: 'collecting', people: 0 } as const
  return { organisationId, dimension, sheets: 0, fullRight: 0, countedRight: 0, removed: [], standing }
}
