// The turn of the people: what each sheet shows of its giver's leniency, and what her others say about this one.
import type { Parameters } from '../parameters'
import { type Calibration, spread, within } from './calibration'
import { type Dialogue, softening } from './dialogue'

/** What a round of listening found out about the platform, squared points. */
export interface Findings {
  readonly noiseVariance: number
  readonly leniencyVariance: number
}

/** Surprises beyond this many standard deviations are counted as this many when noise is measured … */
const surpriseMax = 2.5
/** … which takes this share of a normal variance away: E[min(z², 2.5²)]. */
const keptByMax = 0.97756

/** Judges everybody's leniency anew from the standings, updates it on her sheets, and answers the findings. */
export function judgePeople(
  dialogue: Dialogue,
  calibration: Calibration,
  evaluators: number,
  { fit }: Parameters,
): Findings {
  const { table, said, weight, leniency, leniencyVariance, pull, sheetsPrecision, standing } = dialogue
  const startPrecision = 1 / calibration.organisationVariance
  const noiseBefore = calibration.noiseVariance
  const noise = { sum: 0, weights: 0 }
  const person = {
    sum: new Float64Array(evaluators),
    precision: new Float64Array(evaluators),
    sheets: new Uint32Array(evaluators),
  }
  const shown = new Float64Array(table.count)
  const shownPrecision = new Float64Array(table.count)
  for (let e = 0; e < table.count; e++) {
    if (weight[e] === 0) continue
    const i = table.organisation[e] ?? 0
    const u = table.evaluator[e] ?? 0
    const p = pull[e] ?? 0
    const own = leniency[e] ?? 0
    const whole = (sheetsPrecision[i] ?? 0) + startPrecision
    const variance = 1 / (whole - p)
    const others = ((standing[i] ?? 0) * whole - p * ((said[e] ?? 0) - own)) * variance
    const known = variance + (leniencyVariance[e] ?? 0)
    const surprise = (said[e] ?? 0) - own - others
    const soft = softening(surprise, noiseBefore + known, fit.pullMax)
    const precision = soft / (noiseBefore + variance)
    shown[e] = (said[e] ?? 0) - others
    shownPrecision[e] = precision
    person.sum[u] = (person.sum[u] ?? 0) + precision * (shown[e] ?? 0)
    person.precision[u] = (person.precision[u] ?? 0) + precision
    person.sheets[u] = (person.sheets[u] ?? 0) + 1
    const tells = (weight[e] ?? 0) / (noiseBefore + known) ** 2
    const counted = Math.min(surprise * surprise, surpriseMax ** 2 * (noiseBefore + known))
    noise.sum += tells * (counted / keptByMax - known)
    noise.weights += tells
  }
  const people = spread(calibration.leniencyVariance)
  for (let u = 0; u < evaluators; u++) {
    const precision = person.precision[u] ?? 0
    if ((person.sheets[u] ?? 0) >= fit.sheetsToJudgePeople) {
      people.add((person.sum[u] ?? 0) / precision, 1 / precision)
    }
  }
  const leniencyPrecision = 1 / calibration.leniencyVariance
  for (let e = 0; e < table.count; e++) {
    const u = table.evaluator[e] ?? 0
    const ownPrecision = shownPrecision[e] ?? 0
    const others = leniencyPrecision + (person.precision[u] ?? 0) - ownPrecision
    const mean = ((person.sum[u] ?? 0) - ownPrecision * (shown[e] ?? 0)) / others
    leniency[e] = within({ min: -fit.leniencyMax, max: fit.leniencyMax }, mean)
    leniencyVariance[e] = 1 / others
  }
  return {
    noiseVariance: within(fit.noiseVariance, noise.weights > 0 ? noise.sum / noise.weights : noiseBefore),
    leniencyVariance: people.variance(fit.leniencyVariance),
  }
}
