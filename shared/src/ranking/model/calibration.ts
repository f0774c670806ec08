// The few figures the whole platform shares: estimated from all sheets, or held from an earlier run.
import { type Bounded, within } from '../bounded'
import type { Lessons } from '../causes/falsehood'

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
  /** Share of organisations that change within a year, 0 to 1. */
  readonly changing: number
  /** Points by which provenance and softening move organisations as a rule: given back to all. */
  readonly givenBack: number
  /** By criterion, points. */
  readonly questionOffsets: Readonly<Record<string, number>>
  /** What stage 2 has learned of the platform. */
  readonly lessons?: Lessons
}

/** Gathers how much true values vary behind noisy ones. Numbers only: it is asked for every sheet of every round. */
export interface Spread {
  readonly last: number
  sum: number
  weights: number
}

/** So many exact distances of the expected size are thought of first: a young platform does not believe its first sheets. */
const thoughtOf = 4

export function spreadFrom(last: number, expected: Bounded): Spread {
  const weights = thoughtOf / (last * last)
  return { last, sum: weights * expected.start, weights }
}

/** Adds the square of a distance from the mean, with the squared standard error of the distance, heard `times`. */
export function widen(spread: Spread, square: number, errorVariance: number, times: number): void {
  const whole = spread.last + errorVariance
  const tells = times / (whole * whole)
  spread.sum += tells * (square - errorVariance)
  spread.weights += tells
}

/**
 * The mean of distance² − its error variance, each weighed by what it can tell, 1/(last estimate + error variance)² –
 * one step a round of Paule & Mandel (1982), as in DerSimonian & Laird (1986).
 */
export function varianceOf({ sum, weights }: Spread, bounds: Bounded): number {
  return within(bounds, sum / weights)
}
