// The turn of the people: what each sheet shows of its giver's leniency, and what her others say about this one.
import type { Parameters } from '../parameters'
import { type Calibration, type Spread, spread, within } from './calibration'
import { type Dialogue, softening } from './dialogue'

/** What a round of listening found out about the platform, squared points. */
export type Findings = Pick<Calibration, 'noiseVariance' | 'leniencyVariance'>

/** Surprises beyond this many standard deviations are counted as this many when noise is measured … */
const surpriseMax = 2.5
/** … which leaves this share of a normal variance: E[min(z², 2.5²)]. */
const shareLeft = 0.97756

/** What the sheets show of their givers, by sheet and summed by person: leniency in points, precision 1/points². */
interface Showing {
  readonly leniency: Float64Array
  readonly precision: Float64Array
  readonly personSum: Float64Array
  readonly personPrecision: Float64Array
  readonly personSheets: Uint32Array
}

/** Judges everybody's leniency anew from the standings, notes it on her sheets, and answers the findings. */
export function judgePeople(
  dialogue: Dialogue,
  calibration: Calibration,
  evaluators: number,
  parameters: Parameters,
): Findings {
  const { fit } = parameters
  const noise = spread(calibration.noiseVariance, fit.noiseVariance)
  const showing = hearSheets(dialogue, calibration, evaluators, fit.pullMax, noise)
  noteLeniencies(dialogue, showing, calibration, fit.leniencyMax)
  return {
    noiseVariance: noise.variance(),
    leniencyVariance: varianceOfPeople(showing, calibration, parameters),
  }
}

/** Holds each sheet against what the others say of its organisation: others = (θ·P − pull·fair) / (P − pull). */
function hearSheets(
  { table, said, weight, leniency, leniencyVariance, pull, sheetsPrecision, standing }: Dialogue,
  { organisationVariance, noiseVariance }: Calibration,
  evaluators: number,
  pullMax: number,
  noise: Spread,
): Showing {
  const showing = noShowing(table.count, evaluators)
  const { personSum, personPrecision, personSheets } = showing
  for (let e = 0; e < table.count; e++) {
    if (weight[e] === 0) continue
    const i = table.organisation[e] ?? 0
    const u = table.evaluator[e] ?? 0
    const own = pull[e] ?? 0
    const fair = (said[e] ?? 0) - (leniency[e] ?? 0)
    const all = (sheetsPrecision[i] ?? 0) + 1 / organisationVariance
    const variance = 1 / (all - own)
    const others = ((standing[i] ?? 0) * all - own * fair) * variance
    const doubt = variance + (leniencyVariance[e] ?? 0)
    const surprise = fair - others
    const precision = softening(surprise, noiseVariance + doubt, pullMax) / (noiseVariance + variance)
    const shown = (said[e] ?? 0) - others
    showing.leniency[e] = shown
    showing.precision[e] = precision
    personSum[u] = (personSum[u] ?? 0) + precision * shown
    personPrecision[u] = (personPrecision[u] ?? 0) + precision
    personSheets[u] = (personSheets[u] ?? 0) + 1
    const counted = Math.min(Math.abs(surprise), surpriseMax * Math.sqrt(noiseVariance + doubt))
    noise.add(counted / Math.sqrt(shareLeft), doubt, weight[e] ?? 0)
  }
  return showing
}

function noShowing(sheets: number, evaluators: number): Showing {
  return {
    leniency: new Float64Array(sheets),
    precision: new Float64Array(sheets),
    personSum: new Float64Array(evaluators),
    personPrecision: new Float64Array(evaluators),
    personSheets: new Uint32Array(evaluators),
  }
}

/** b = Σ precision·shown / (1/β² + Σ precision) over the person's *other* sheets, cut to ± `leniencyMax`. */
function noteLeniencies(
  { table, leniency, leniencyVariance }: Dialogue,
  { leniency: shown, precision, personSum, personPrecision }: Showing,
  calibration: Calibration,
  leniencyMax: number,
): void {
  const limits = { min: -leniencyMax, max: leniencyMax }
  for (let e = 0; e < table.count; e++) {
    const u = table.evaluator[e] ?? 0
    const own = precision[e] ?? 0
    const others = 1 / calibration.leniencyVariance + (personPrecision[u] ?? 0) - own
    leniency[e] = within(limits, ((personSum[u] ?? 0) - own * (shown[e] ?? 0)) / others)
    leniencyVariance[e] = 1 / others
  }
}

function varianceOfPeople(
  { personSum, personPrecision, personSheets }: Showing,
  { leniencyVariance }: Calibration,
  { fit }: Parameters,
): number {
  const people = spread(leniencyVariance, fit.leniencyVariance)
  for (const [u, sheets] of personSheets.entries()) {
    const precision = personPrecision[u] ?? 0
    if (sheets >= fit.sheetsToJudgePeople) people.add((personSum[u] ?? 0) / precision, 1 / precision)
  }
  return people.variance()
}
