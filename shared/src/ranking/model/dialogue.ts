// What is known while organisations and people are heard in turn, and the turn of the organisations.
import type { SheetTable } from '../table'
import type { Calibration } from './calibration'

/**
 * A sheet is taken as organisation + person's leniency + noise. A person's leniency is judged for every sheet from her
 * *other* sheets alone, and an organisation's standing for every sheet from the *other* people's, so that nothing
 * anybody says confirms itself. This is Gaussian belief propagation (Weiss & Freeman 2001); where it stands still, its
 * means are the best linear predictions of the mixed model (Henderson 1975).
 *
 * Precisions are 1/points². How far a sheet draws depends on what it says (`pull`), how much is known does not: a sheet
 * far from the others draws less, but it has been heard.
 */
export interface Dialogue {
  readonly table: SheetTable
  /** By sheet: answers less the questions' offsets, in points; and its right over the mean right. */
  readonly said: Float64Array
  readonly weight: Float64Array
  /** By sheet: the person's leniency as her other sheets show it, and its variance. */
  readonly leniency: Float64Array
  readonly leniencyVariance: Float64Array
  /** By sheet: how strongly it draws its organisation. */
  readonly pull: Float64Array
  /** By organisation: where its sheets alone place it and how strongly they draw; where it stands with its start value. */
  readonly sheetsMean: Float64Array
  readonly sheetsPull: Float64Array
  readonly standing: Float64Array
  /** By organisation: precision of the standing, 1/τ² + Σ weight/(σ² + variance of the leniency). */
  readonly certainty: Float64Array
}

export function openDialogue(
  table: SheetTable,
  said: Float64Array,
  weight: Float64Array,
  { mean, leniencyVariance }: Calibration,
): Dialogue {
  const organisations = table.first.length - 1
  return {
    table,
    said,
    weight,
    leniency: new Float64Array(table.count),
    leniencyVariance: new Float64Array(table.count).fill(leniencyVariance),
    pull: new Float64Array(table.count),
    sheetsMean: new Float64Array(organisations),
    sheetsPull: new Float64Array(organisations),
    standing: new Float64Array(organisations).fill(mean),
    certainty: new Float64Array(organisations),
  }
}

/**
 * One step towards the standings, given the leniencies: θ = (m/τ² + Σ pull·fair) / (1/τ² + Σ pull), where
 * fair = said − leniency and pull = softening·weight/(σ² + variance of the leniency). `start` is m, by organisation.
 */
export function placeOrganisations(
  dialogue: Dialogue,
  { organisationVariance, noiseVariance }: Calibration,
  start: Float64Array,
  pullMax: number,
): void {
  const { table, said, weight, leniency, leniencyVariance, pull, standing } = dialogue
  const startPrecision = 1 / organisationVariance
  for (let i = 0; i < standing.length; i++) {
    const before = standing[i] ?? 0
    let heard = startPrecision
    let drawing = 0
    let drawn = 0
    for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
      const variance = noiseVariance + (leniencyVariance[e] ?? 0)
      const fair = (said[e] ?? 0) - (leniency[e] ?? 0)
      const precision = (weight[e] ?? 0) / variance
      const p = precision * softening(fair - before, variance, pullMax)
      pull[e] = p
      heard += precision
      drawing += p
      drawn += p * fair
    }
    const from = start[i] ?? 0
    dialogue.sheetsMean[i] = drawing > 0 ? drawn / drawing : from
    dialogue.sheetsPull[i] = drawing
    dialogue.certainty[i] = heard
    standing[i] = (drawn + startPrecision * from) / (drawing + startPrecision)
  }
}

/**
 * Huber's weight (1964): 1 for ordinary distances, less beyond `pullMax` standard deviations, so that pull × distance
 * stops growing there.
 */
export function softening(distance: number, variance: number, pullMax: number): number {
  const limit = pullMax * pullMax * variance
  const square = distance * distance
  return square <= limit ? 1 : Math.sqrt(limit / square)
}
