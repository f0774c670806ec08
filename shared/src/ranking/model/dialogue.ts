// What is known while organisations and people are heard in turn.
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
  readonly said: Float32Array
  readonly weight: Float32Array
  /** By sheet: the part of what it says that is put down to the person's leniency; how strongly it draws. */
  readonly leniency: Float32Array
  readonly pull: Float32Array
  /** By sheet: what it shows of its giver. */
  readonly shown: Shown
  /** By person, `personFigures` each: the sums of what her sheets showed in the last round, and in this one. */
  people: Float32Array
  peopleNext: Float32Array
  /** By organisation: where its sheets alone place it and how strongly they draw; where it stands today. */
  readonly sheetsMean: Float64Array
  readonly sheetsPull: Float64Array
  readonly standing: Float64Array
  /** By organisation: variance of the standing; how far its sheets scatter, 1 as expected; the chance that it changed. */
  readonly variance: Float64Array
  readonly scatter: Float64Array
  readonly changed: Float64Array
  /** By organisation and period: its level, and precision of the level. */
  readonly level: Float64Array
  readonly grip: Float64Array
}

/** Leniency × pull, pull, precision, squared surprise in standard deviations. */
export interface Shown {
  readonly drawn: Float32Array
  readonly pull: Float32Array
  readonly precision: Float32Array
  readonly surprise: Float32Array
}

/** The four of `Shown`, and how many sheets. */
export const personFigures = 5

export function openDialogue(
  table: SheetTable,
  evaluators: number,
  periods: number,
  said: Float32Array,
  weight: Float32Array,
  { mean, organisationVariance }: Calibration,
): Dialogue {
  const organisations = table.first.length - 1
  const bySheet = () => new Float32Array(table.count)
  return {
    table,
    said,
    weight,
    leniency: bySheet(),
    pull: bySheet(),
    shown: { drawn: bySheet(), pull: bySheet(), precision: bySheet(), surprise: bySheet() },
    people: new Float32Array(evaluators * personFigures),
    peopleNext: new Float32Array(evaluators * personFigures),
    sheetsMean: new Float64Array(organisations),
    sheetsPull: new Float64Array(organisations),
    standing: new Float64Array(organisations).fill(mean),
    variance: new Float64Array(organisations),
    scatter: new Float64Array(organisations).fill(1),
    changed: new Float64Array(organisations),
    level: new Float64Array(organisations * periods).fill(mean),
    grip: new Float64Array(organisations * periods).fill(1 / organisationVariance),
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
