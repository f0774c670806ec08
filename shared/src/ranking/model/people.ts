// The turn of the people: what each sheet shows of its giver's leniency, and what her others say about this one.
import type { Parameters } from '../parameters'
import { type Calibration, type Spread, spreadFrom, varianceOf, widen } from './calibration'
import { type Dialogue, softening } from './dialogue'

/** What a round of listening found out about the platform, squared points. */
export type Findings = Pick<Calibration, 'noiseVariance' | 'leniencyVariance'>

/** Surprises beyond this many standard deviations are counted as this many when noise is measured … */
const surpriseMax = 2.5
/** … which leaves this share of a normal variance: E[min(z², 2.5²)]. */
const shareLeft = 0.97756

/**
 * What the sheets show of their givers: by sheet the leniency in points, its precision, and the part of the precision
 * that draws; by person the sums. One is kept through all rounds.
 */
export interface Showing {
  readonly leniency: Float64Array
  readonly precision: Float64Array
  readonly pull: Float64Array
  readonly personDrawn: Float64Array
  readonly personPull: Float64Array
  readonly personPrecision: Float64Array
  readonly personSheets: Uint32Array
}

export function noShowing(sheets: number, people: number): Showing {
  return {
    leniency: new Float64Array(sheets),
    precision: new Float64Array(sheets),
    pull: new Float64Array(sheets),
    personDrawn: new Float64Array(people),
    personPull: new Float64Array(people),
    personPrecision: new Float64Array(people),
    personSheets: new Uint32Array(people),
  }
}

/** Judges everybody's leniency anew from the standings, notes it on her sheets, and answers the findings. */
export function judgePeople(
  dialogue: Dialogue,
  showing: Showing,
  calibration: Calibration,
  { fit }: Parameters,
): Findings {
  const noise = spreadFrom(calibration.noiseVariance, fit.noiseVariance)
  hearSheets(dialogue, showing, calibration, fit.pullMax, noise)
  noteLeniencies(dialogue, showing, calibration, fit.leniencyMax)
  const people = spreadOfPeople(showing, calibration, fit)
  return {
    noiseVariance: varianceOf(noise, fit.noiseVariance),
    leniencyVariance: varianceOf(people, fit.leniencyVariance),
  }
}

/** Holds each sheet against what the others say of its organisation: others = (θ·A − pull·fair) / (A − pull). */
function hearSheets(
  { table, said, weight, leniency, leniencyVariance, pull, sheetsPull, standing, certainty }: Dialogue,
  showing: Showing,
  { organisationVariance, noiseVariance }: Calibration,
  pullMax: number,
  noise: Spread,
): void {
  const { personDrawn, personPull, personPrecision, personSheets } = showing
  for (const sums of [personDrawn, personPull, personPrecision, personSheets]) sums.fill(0)
  const startPrecision = 1 / organisationVariance
  let i = 0
  for (let e = 0; e < table.count; e++) {
    while (e >= (table.first[i + 1] ?? 0)) i++
    if (weight[e] === 0) continue
    const u = table.evaluator[e] ?? 0
    const giverVariance = leniencyVariance[e] ?? 0
    const fair = (said[e] ?? 0) - (leniency[e] ?? 0)
    const own = pull[e] ?? 0
    const all = (sheetsPull[i] ?? 0) + startPrecision
    const others = ((standing[i] ?? 0) * all - own * fair) / (all - own)
    const variance = 1 / ((certainty[i] ?? 0) - (weight[e] ?? 0) / (noiseVariance + giverVariance))
    const doubt = variance + giverVariance
    const surprise = fair - others
    const shown = (said[e] ?? 0) - others
    const precision = 1 / (noiseVariance + variance)
    const draws = precision * softening(surprise, noiseVariance + doubt, pullMax)
    showing.leniency[e] = shown
    showing.precision[e] = precision
    showing.pull[e] = draws
    personDrawn[u] = (personDrawn[u] ?? 0) + draws * shown
    personPull[u] = (personPull[u] ?? 0) + draws
    personPrecision[u] = (personPrecision[u] ?? 0) + precision
    personSheets[u] = (personSheets[u] ?? 0) + 1
    const counted = Math.min(surprise * surprise, surpriseMax * surpriseMax * (noiseVariance + doubt))
    widen(noise, counted / shareLeft, doubt, weight[e] ?? 0)
  }
}

/** b = Σ pull·shown / (1/β² + Σ pull) over the person's *other* sheets, cut to ± `leniencyMax`. */
function noteLeniencies(
  { table, leniency, leniencyVariance }: Dialogue,
  { leniency: shown, precision, pull, personDrawn, personPull, personPrecision }: Showing,
  calibration: Calibration,
  leniencyMax: number,
): void {
  const startPrecision = 1 / calibration.leniencyVariance
  for (let e = 0; e < table.count; e++) {
    const u = table.evaluator[e] ?? 0
    const own = pull[e] ?? 0
    const drawn = (personDrawn[u] ?? 0) - own * (shown[e] ?? 0)
    const mean = drawn / (startPrecision + (personPull[u] ?? 0) - own)
    leniency[e] = Math.min(leniencyMax, Math.max(-leniencyMax, mean))
    leniencyVariance[e] = 1 / (startPrecision + (personPrecision[u] ?? 0) - (precision[e] ?? 0))
  }
}

function spreadOfPeople(
  { personDrawn, personPull, personSheets }: Showing,
  { leniencyVariance }: Calibration,
  { leniencyVariance: expected, sheetsToJudgePeople }: Parameters['fit'],
): Spread {
  const people = spreadFrom(leniencyVariance, expected)
  for (let u = 0; u < personSheets.length; u++) {
    const pull = personPull[u] ?? 0
    const shown = (personDrawn[u] ?? 0) / pull
    if ((personSheets[u] ?? 0) >= sheetsToJudgePeople) widen(people, shown * shown, 1 / pull, 1)
  }
  return people
}
