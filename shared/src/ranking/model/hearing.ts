// The turn of one organisation: its sheets are weighed and place it, period by period.
import { isInvited, levelIn } from '../inputs'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'
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
  return { dialogue, calibration, fit, time, told, today, bias: room(), doubt: room(), noise: room() }
}

export function periodAt({ periodOf, periods }: Time, age: number): number {
  return age < 0 ? 0 : (periodOf[age] ?? periods - 1)
}

/** Hears the sheets of organisation i against its levels so far. */
export function hear(round: Round, i: number): void {
  const { dialogue, time, told, today } = round
  const { table, weight, leniency, pull, said, level } = dialogue
  const { first, day } = table
  for (const sums of Object.values(told)) sums.fill(0)
  const from = first[i] ?? 0
  for (let e = from; e < (first[i + 1] ?? 0); e++) {
    if (weight[e] === 0) continue
    const k = e - from
    judgeGiver(round, table, e, k)
    const p = periodAt(time, today - (day[e] ?? 0))
    const here = level[i * time.periods + p] ?? 0
    const says = said[e] ?? 0
    const fair = reconciled(says, says - (round.bias[k] ?? 0), here, round.fit.leniencyAmplifies)
    const variance = (round.noise[k] ?? 0) + (round.doubt[k] ?? 0)
    const precision = (weight[e] ?? 0) / variance
    const draws = Math.fround(precision * softening(fair - here, variance, round.fit.pullMax))
    pull[e] = draws
    leniency[e] = says - fair
    told.pull[p] = (told.pull[p] ?? 0) + draws
    told.drawn[p] = (told.drawn[p] ?? 0) + draws * (says - (leniency[e] ?? 0))
    told.heard[p] = (told.heard[p] ?? 0) + precision
    const marks = table.marks[e] ?? 0
    const witness = isInvited(marks) ? draws : draws * (round.fit.time.witness[levelIn(marks)] ?? 0)
    told.witnessPull[p] = (told.witnessPull[p] ?? 0) + witness
    told.witnessDrawn[p] = (told.witnessDrawn[p] ?? 0) + witness * fair
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

/**
 * Her leniency from the other sheets, b = Σ pull·shown / (1/β² + Σ pull) cut to ± `leniencyMax`, its variance, and the
 * noise of her sheets: σ² times how far her other sheets lie from what others say there, (3 + Σ z²)/(3 + n), at least 1.
 */
function judgeGiver(
  { dialogue, calibration, fit, bias, doubt, noise }: Round,
  table: SheetTable,
  e: number,
  k: number,
) {
  const { people, shown } = dialogue
  const at = (table.evaluator[e] ?? 0) * personFigures
  const own = shown.pull[e] ?? 0
  const startPrecision = 1 / calibration.leniencyVariance
  const mean = ((people[at] ?? 0) - (shown.drawn[e] ?? 0)) / (startPrecision + (people[at + 1] ?? 0) - own)
  bias[k] = mean > fit.leniencyMax ? fit.leniencyMax : Math.max(mean, -fit.leniencyMax)
  doubt[k] = 1 / (startPrecision + (people[at + 2] ?? 0) - (shown.precision[e] ?? 0))
  const others = (people[at + 4] ?? 0) - (own > 0 ? 1 : 0)
  const strange = others > 0 ? (3 + (people[at + 3] ?? 0) - (shown.surprise[e] ?? 0)) / (3 + others) : 1
  noise[k] = calibration.noiseVariance * (strange < 1 ? 1 : Math.min(strange, fit.strangeMax))
}

/** A leniency may bring a word nearer to the others', never carry it further from them than it was said (`amplifies` of 1: it may). */
function reconciled(says: number, fair: number, others: number, amplifies: number): number {
  const reach = Math.abs(says - others)
  const distance = fair - others
  if (Math.abs(distance) <= reach) return fair
  const kept = others + (distance < 0 ? -reach : reach)
  return kept + amplifies * (fair - kept)
}
