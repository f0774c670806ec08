// How many of a plot still live, as the survey of a sample lets us say it.
import { wilsonInterval, z90 } from '../maths/wilson'
import type { SurveySummary } from './plot'

/** Two ends in per cent, 0 to 100: with 90 % certainty the share of the living lies between them (Wilson). */
export interface Survival {
  readonly low: number
  readonly high: number
}

/** The range a survey supports; nothing where nobody has measured. */
export function survivalOf(survey: SurveySummary | undefined): Survival | undefined {
  if (survey === undefined) return undefined
  const { low, high } = wilsonInterval(survey.alive, survey.sampled, z90)
  return { low: low * 100, high: high * 100 }
}
