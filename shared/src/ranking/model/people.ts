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
  const { dialogue, calibration, time, told, today, bias, doubt: giverDoubts, noise: noises } = round
  const { table, said, weight, pull, leniency, level, grip, peopleNext } = dialogue
  const {
    drawn: shownDrawn,
    pull: shownPull,
    precision: shownPrecision,
    surprise: shownSurprise,
  } = dialogue.shown
  const { pullMax, ordinarySheets } = round.fit
  const { periods, periodOf } = time
  const { evaluator, day } = table
  const [from, to] = [table.first[i] ?? 0, table.first[i + 1] ?? 0]
  const { noiseVariance } = calibration
  const startPrecision = 1 / calibration.organisationVariance
  const sureness = heardOverPull(told.heard, told.pull, startPrecision)
  let scatter = ordinarySheets
  let heard = ordinarySheets
  for (let e = from; e < to; e++) {
    const w = weight[e] ?? 0
    if (w === 0) continue
    const k = e - from
    const says = said[e] ?? 0
    const at = i * periods + periodAt(periodOf, periods, today - (day[e] ?? 0))
    const own = pull[e] ?? 0
    const all = grip[at] ?? 0
    const others = ((level[at] ?? 0) * all - own * (says - (leniency[e] ?? 0))) / (all - own)
    const sheetNoise = noises[k] ?? 0
    const giverDoubt = giverDoubts[k] ?? 0
    const variance = 1 / Math.max(startPrecision, all * sureness - w / (sheetNoise + giverDoubt))
    const doubt = variance + giverDoubt
    const surprise = says - (bias[k] ?? 0) - others
    const square = surprise * surprise
    const precision = Math.fround(1 / (sheetNoise + variance))
    const draws = Math.fround(precision * softening(surprise, sheetNoise + doubt, pullMax))
    const drawn = Math.fround(draws * (says - others))
    const strange = Math.fround(Math.min(strangestSquare, square / (sheetNoise + doubt)))
    shownDrawn[e] = drawn
    shownPull[e] = draws
    shownPrecision[e] = precision
    shownSurprise[e] = strange
    const u = (evaluator[e] ?? 0) * personFigures
    peopleNext[u] = (peopleNext[u] ?? 0) + drawn
    peopleNext[u + 1] = (peopleNext[u + 1] ?? 0) + draws
    peopleNext[u + 2] = (peopleNext[u + 2] ?? 0) + precision
    peopleNext[u + 3] = (peopleNext[u + 3] ?? 0) + strange
    peopleNext[u + 4] = (peopleNext[u + 4] ?? 0) + 1
    scatter += w * strange
    heard += w
    const times = noiseVariance / sheetNoise
    const most = surpriseMax * surpriseMax * (sheetNoise + doubt)
    widen(noise, (Math.min(square, most) / shareLeft) * times, doubt * times, w)
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

/** How much surer one is by all that was heard than by what draws. */
function heardOverPull(heard: Float64Array, pull: Float64Array, startPrecision: number): number {
  let [all, drawing] = [startPrecision, startPrecision]
  for (let p = 0; p < heard.length; p++) {
    all += heard[p] ?? 0
    drawing += pull[p] ?? 0
  }
  return all / drawing
}
