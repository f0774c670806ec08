// The turn of one organisation: its sheets are weighed and place it, period by period.
import { isInvited, levelIn } from '../inputs'
import type { Parameters } from '../parameters'
import type { Calibration } from './calibration'
import { type Dialogue, personFigures, softening } from './dialogue'
import { followed, type Time, type Told } from './time'

/** What a round works with. `bias`, `doubt` and `noise` are of the sheets of the organisation whose turn it is. */
export interface Round {
  readonly dialogue: Dialogue
  readonly calibration: Calibration
  readonly fit: Parameters['fit']
  readonly time: Time
  readonly told: Told
  /** By marks of a sheet: how far it is a witness of a change. */
  readonly witnessing: Float64Array
  /** The day from which ages are counted. */
  readonly today: number
  /** Leniency of the givers as their other sheets show it, its variance, and the variance of one sheet's noise. */
  readonly bias: Float64Array
  readonly doubt: Float64Array
  readonly noise: Float64Array
}

export function roundOf(
  dialogue: Dialogue,
  calibration: Calibration,
  fit: Parameters['fit'],
  time: Time,
  today: number,
): Round {
  const { first } = dialogue.table
  const most = first.reduce((max, from, i) => Math.max(max, (first[i + 1] ?? from) - from), 0)
  const room = () => new Float64Array(most)
  const periods = () => new Float64Array(time.periods)
  const told = {
    pull: periods(),
    drawn: periods(),
    heard: periods(),
    witnessPull: periods(),
    witnessDrawn: periods(),
  }
  const witnessing = Float64Array.from({ length: 256 }, (_, marks) =>
    isInvited(marks) ? 1 : (fit.time.witness[levelIn(marks)] ?? 0),
  )
  return {
    dialogue,
    calibration,
    fit,
    time,
    told,
    witnessing,
    today,
    bias: room(),
    doubt: room(),
    noise: room(),
  }
}

export function periodAt(periodOf: Uint8Array, periods: number, age: number): number {
  return age < 0 ? 0 : age < periodOf.length ? (periodOf[age] ?? 0) : periods - 1
}

/**
 * Hears the sheets of organisation i against its levels so far. Of each giver it judges her leniency from the other
 * sheets, b = Σ pull·shown / (1/β² + Σ pull) cut to ± `leniencyMax`, its variance, and the noise of her sheets: σ² times
 * how far her other sheets lie from what others say there, (3 + Σ z²)/(3 + n), at least 1.
 */
export function hear(round: Round, i: number): void {
  const { dialogue, calibration, fit, time, told, witnessing, today, bias, doubt, noise } = round
  const { table, weight, leniency, pull, said, level, people } = dialogue
  const {
    drawn: shownDrawn,
    pull: shownPull,
    precision: shownPrecision,
    surprise: shownSurprise,
  } = dialogue.shown
  const { first, day, evaluator, marks } = table
  const { leniencyMax, strangeMax, pullMax, leniencyAmplifies } = fit
  const { periods, periodOf } = time
  const { pull: toldPull, drawn: toldDrawn, heard: toldHeard, witnessPull, witnessDrawn } = told
  const startPrecision = 1 / calibration.leniencyVariance
  for (let p = 0; p < periods; p++) {
    toldPull[p] = toldDrawn[p] = toldHeard[p] = witnessPull[p] = witnessDrawn[p] = 0
  }
  const from = first[i] ?? 0
  const to = first[i + 1] ?? 0
  for (let e = from; e < to; e++) {
    const w = weight[e] ?? 0
    if (w === 0) continue
    const k = e - from
    const u = (evaluator[e] ?? 0) * personFigures
    const own = shownPull[e] ?? 0
    const mean = ((people[u] ?? 0) - (shownDrawn[e] ?? 0)) / (startPrecision + (people[u + 1] ?? 0) - own)
    const lenient = Math.min(leniencyMax, Math.max(-leniencyMax, mean))
    const giverDoubt = 1 / (startPrecision + (people[u + 2] ?? 0) - (shownPrecision[e] ?? 0))
    const others = (people[u + 4] ?? 0) - (own > 0 ? 1 : 0)
    const strange = others > 0 ? (3 + (people[u + 3] ?? 0) - (shownSurprise[e] ?? 0)) / (3 + others) : 1
    const sheetNoise = calibration.noiseVariance * Math.min(strangeMax, Math.max(1, strange))
    bias[k] = lenient
    doubt[k] = giverDoubt
    noise[k] = sheetNoise
    const p = periodAt(periodOf, periods, today - (day[e] ?? 0))
    const here = level[i * periods + p] ?? 0
    const says = said[e] ?? 0
    const excuse = Math.fround(says - reconciled(says, says - lenient, here, leniencyAmplifies))
    const fair = says - excuse
    const variance = sheetNoise + giverDoubt
    const precision = w / variance
    const draws = Math.fround(precision * softening(fair - here, variance, pullMax))
    pull[e] = draws
    leniency[e] = excuse
    toldPull[p] = (toldPull[p] ?? 0) + draws
    toldDrawn[p] = (toldDrawn[p] ?? 0) + draws * fair
    toldHeard[p] = (toldHeard[p] ?? 0) + precision
    const witness = draws * (witnessing[marks[e] ?? 0] ?? 0)
    witnessPull[p] = (witnessPull[p] ?? 0) + witness
    witnessDrawn[p] = (witnessDrawn[p] ?? 0) + witness * fair
  }
}

/** Where the organisation stands, given what was told. */
export function place({ dialogue, time, told, calibration, fit }: Round, i: number, start: number): void {
  const { organisationVariance, changing } = calibration
  let [pull, drawn] = [0, 0]
  for (let p = 0; p < time.periods; p++) {
    pull += told.pull[p] ?? 0
    drawn += told.drawn[p] ?? 0
  }
  followed(time, told, start, organisationVariance, changing, fit.time.cohortVariance)
  dialogue.sheetsMean[i] = pull > 0 ? drawn / pull : start
  dialogue.sheetsPull[i] = pull
  dialogue.standing[i] = time.today
  dialogue.variance[i] = time.variance
  dialogue.changed[i] = time.changed
  dialogue.level.set(time.level, i * time.periods)
  dialogue.grip.set(time.grip, i * time.periods)
}

/** A leniency may bring a word nearer to the others', never carry it further from them than it was said (`amplifies` of 1: it may). */
function reconciled(says: number, fair: number, others: number, amplifies: number): number {
  const reach = Math.abs(says - others)
  const distance = fair - others
  if (Math.abs(distance) <= reach) return fair
  const kept = others + (distance < 0 ? -reach : reach)
  return kept + amplifies * (fair - kept)
}
