// The turn of the people: what each sheet shows of its giver's leniency, and what her others say about this one.
import type { Parameters } from '../parameters'
import { type Calibration, type Spread, spreadFrom, varianceOf, widen } from './calibration'
import { type Dialogue, personFigures, softening } from './dialogue'
import { periodAt, type Round } from './hearing'

/** What a round of listening found out about the platform, squared points. */
export type Findings = Pick<Calibration, 'noiseVariance' | 'leniencyVariance'>

/** Surprises beyond this many standard deviations are counted as this many when noise is measured … */
const surpriseMax = 2.5
/** … which leaves this share of a normal variance: E[min(z², 2.5²)]. */
const shareLeft = 0.97756
/** A person or an organisation is shown to be unusual by no single sheet further away than this. */
const strangestSquare = 9

/** Holds each sheet of organisation i against what the others say of it: others = (level·A − pull·fair) / (A − pull). */
export function answer(round: Round, i: number, noise: Spread): void {
  const { dialogue, calibration, fit, time, told, today } = round
  const { table, said, weight, pull, leniency, level, grip, shown, peopleNext } = dialogue
  const [from, to] = [table.first[i] ?? 0, table.first[i + 1] ?? 0]
  const startPrecision = 1 / calibration.organisationVariance
  const sureness = heardOverPull(told.heard, told.pull, startPrecision)
  let [scatter, heard] = [fit.ordinarySheets, fit.ordinarySheets]
  for (let e = from; e < to; e++) {
    const w = weight[e] ?? 0
    if (w === 0) continue
    const k = e - from
    const says = said[e] ?? 0
    const at = i * time.periods + periodAt(time, today - (table.day[e] ?? 0))
    const [own, all] = [pull[e] ?? 0, grip[at] ?? 0]
    const others = ((level[at] ?? 0) * all - own * (says - (leniency[e] ?? 0))) / (all - own)
    const sheetNoise = round.noise[k] ?? 0
    const giverDoubt = round.doubt[k] ?? 0
    const othersPrecision = all * sureness - w / (sheetNoise + giverDoubt)
    const variance = 1 / Math.max(othersPrecision, startPrecision)
    const doubt = variance + giverDoubt
    const surprise = says - (round.bias[k] ?? 0) - others
    const square = surprise * surprise
    const precision = 1 / (sheetNoise + variance)
    const draws = precision * softening(surprise, sheetNoise + doubt, fit.pullMax)
    const z = square / (sheetNoise + doubt)
    const strange = Math.min(z, strangestSquare)
    shown.drawn[e] = draws * (says - others)
    shown.pull[e] = draws
    shown.precision[e] = precision
    shown.surprise[e] = strange
    add(
      peopleNext,
      (table.evaluator[e] ?? 0) * personFigures,
      shown.drawn[e] ?? 0,
      shown.pull[e] ?? 0,
      shown.precision[e] ?? 0,
      shown.surprise[e] ?? 0,
    )
    scatter += w * strange
    heard += w
    const times = sheetNoise / calibration.noiseVariance
    const most = surpriseMax * surpriseMax * (sheetNoise + doubt)
    widen(noise, Math.min(square, most) / shareLeft / times, doubt / times, w)
  }
  dialogue.scatter[i] = scatter / heard
}

/** The spread of people's leniencies; what they showed in this round becomes what is known of them. */
export function peopleHeard(
  dialogue: Dialogue,
  { leniencyVariance }: Calibration,
  { fit }: Parameters,
): number {
  const people = dialogue.peopleNext
  dialogue.peopleNext = dialogue.people.fill(0)
  dialogue.people = people
  const spread = spreadFrom(leniencyVariance, fit.leniencyVariance)
  for (let at = 0; at < people.length; at += personFigures) {
    const pull = people[at + 1] ?? 0
    const mean = (people[at] ?? 0) / pull
    if ((people[at + 4] ?? 0) >= fit.sheetsToJudgePeople) widen(spread, mean * mean, 1 / pull, 1)
  }
  return varianceOf(spread, fit.leniencyVariance)
}

function add(
  people: Float64Array,
  at: number,
  drawn: number,
  pull: number,
  precision: number,
  surprise: number,
): void {
  people[at] = (people[at] ?? 0) + drawn
  people[at + 1] = (people[at + 1] ?? 0) + pull
  people[at + 2] = (people[at + 2] ?? 0) + precision
  people[at + 3] = (people[at + 3] ?? 0) + surprise
  people[at + 4] = (people[at + 4] ?? 0) + 1
}

/** How much surer one is by all that was heard than by what draws. */
function heardOverPull(heard: Float64Array, pull: Float64Array, startPrecision: number): number {
  let [all, drawing] = [startPrecision, startPrecision]
  for (let p = 0; p < heard.length; p++) {
    all += heard[p] ?? 0
    drawing += pull[p] ?? 0
  }
  return all / drawing
}
