// What people are asked about an organisation: two dimensions, nine questions, each for those who can know.
import * as v from 'valibot'

export const Dimension = v.picklist(['transparency', 'communication'])
export type Dimension = v.InferOutput<typeof Dimension>
export const dimensions = Dimension.options

/** How a person knows the organisation, in her own words; `reader` has only seen what is public. */
export const Tie = v.picklist(['reader', 'visitor', 'served', 'volunteer', 'peer', 'donor'])
export type Tie = v.InferOutput<typeof Tie>

export const CriterionId = v.picklist(['T11', 'T12', 'T13', 'T14', 'T15', 'C7', 'C8', 'C9', 'C10'])
export type CriterionId = v.InferOutput<typeof CriterionId>

interface Criterion {
  readonly dimension: Dimension
  /** Ties that can answer from experience. */
  readonly ties: readonly Tie[]
}

const everybody = Tie.options
const everybodyClose = everybody.filter((tie) => tie !== 'reader')

/** In the order they are asked. */
export const criteria: Record<CriterionId, Criterion> = {
  T11: { dimension: 'transparency', ties: everybody },
  T12: { dimension: 'transparency', ties: ['visitor', 'served', 'volunteer', 'peer'] },
  T13: { dimension: 'transparency', ties: everybodyClose },
  T14: { dimension: 'transparency', ties: everybodyClose },
  T15: { dimension: 'transparency', ties: ['served', 'volunteer'] },
  C7: { dimension: 'communication', ties: everybody },
  C8: { dimension: 'communication', ties: ['served', 'volunteer'] },
  C9: { dimension: 'communication', ties: ['volunteer', 'peer', 'donor'] },
  C10: { dimension: 'communication', ties: everybody },
}

/** The questions for this tie, in order. */
export function criteriaFor(tie: Tie): CriterionId[] {
  return CriterionId.options.filter((id) => criteria[id].ties.includes(tie))
}
