// The few figures the whole platform shares: estimated from all sheets, or held from an earlier run.
import type { Bounded } from '../parameters'

export interface Calibration {
  /** Mean organisation, points 0–5. */
  readonly mean: number
  /** Squared points: how much organisations, people's leniency and single sheets differ. */
  readonly organisationVariance: number
  readonly leniencyVariance: number
  readonly noiseVariance: number
  /** Mean right of a counted sheet: the right that weighs 1 in the fit. */
  readonly meanRight: number
  /** Points the start value rises for a point of evidence, 0 to 1, and the evidence that leaves it at the mean. */
  readonly evidenceSlope: number
  readonly evidenceMean: number
  /** By criterion, points. */
  readonly questionOffsets: Readonly<Record<string, number>>
}

/** Gathers noisy distances from a mean and answers how much the true ones vary. */
export interface Spread {
  /** `errorVariance`: squared standard error of this distance. `weight`: how often it is heard, 1 unless said. */
  add(distance: number, errorVariance: number, weight?: number): void
  variance(): number
}

/** So many exact distances of the expected size are thought of first: a young platform does not believe its first sheets. */
const thoughtOf = 4

/**
 * Variance of true values behind noisy ones: the mean of distance² − its error variance, each weighed by what it can
 * tell, 1/(last estimate + error variance)² – one step a round of Paule & Mandel (1982), as in DerSimonian & Laird (1986).
 */
export function spread(last: number, expected: Bounded): Spread {
  let weights = thoughtOf / last ** 2
  let sum = weights * expected.start
  return {
    add(distance, errorVariance, weight = 1) {
      const tells = weight / (last + errorVariance) ** 2
      sum += tells * (distance * distance - errorVariance)
      weights += tells
    },
    variance: () => within(expected, sum / weights),
  }
}

export function within({ min, max }: Omit<Bounded, 'start'>, value: number): number {
  return Math.min(max, Math.max(min, value))
}
