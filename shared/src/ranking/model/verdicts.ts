// Where everybody stands in the end, how surely, and what the rules had to do with it.
import { median } from '../../maths/median'
import { within } from '../bounded'
import { anchored, worthOfSheets } from './anchor'
import type { Calibration } from './calibration'
import { hear, periodAt, place, type Round } from './hearing'
import type { Fit, FitTask } from './task'

/**
 * θ + given back ± (z·√(scatter·variance + model error²) + doubt·|what rules moved more than as a rule|), cut to 0–5.
 * What provenance and softening take from everybody alike finds nobody out: it is given back to all. `pull` is left as
 * what each sheet draws today's level by.
 */
export function verdicts(
  round: Round,
  task: FitTask,
  start: Float64Array,
): Pick<Fit, 'calibration' | 'score' | 'lo' | 'hi'> {
  const { dialogue, fit } = round
  const [moved, bound] = [new Float64Array(start.length), new Float64Array(start.length)]
  const asARule: number[] = []
  for (const [i, from] of start.entries()) {
    hear(round, i)
    place(round, i, from)
    const { all, thoughtful, sheets } = movedByRules(round, task, i, from)
    moved[i] = all
    if (sheets >= fit.sheetsToJudgeOrganisations) asARule.push(thoughtful)
    dialogue.standing[i] = anchored(round, i, from)
    bound[i] = Math.abs((dialogue.standing[i] ?? 0) - round.time.today)
    agePulls(round, i)
  }
  const calibration = task.held ?? { ...round.calibration, givenBack: medianOf(asARule, round) }
  return { calibration, ...intervals(round, calibration, moved, bound) }
}

function medianOf(moved: readonly number[], { fit }: Round): number {
  return moved.length < fit.givenBackOrganisationsMin ? 0 : median(moved)
}

function intervals(
  { dialogue, fit }: Round,
  { givenBack }: Calibration,
  moved: Float64Array,
  bound: Float64Array,
): Pick<Fit, 'score' | 'lo' | 'hi'> {
  const { variance, scatter, standing } = dialogue
  const inRange = (points: number) => within({ min: 0, max: 5 }, points)
  const reach = variance.map((doubt, i) => {
    const whole = doubt * Math.max(1, scatter[i] ?? 1) + fit.modelError ** 2
    const byRules = Math.abs((moved[i] ?? 0) - givenBack) + (bound[i] ?? 0)
    return fit.intervalErrors * Math.sqrt(whole) + fit.doubtOfRules * byRules
  })
  const middle = standing.map((points) => points + givenBack)
  return {
    score: middle.map(inRange),
    lo: middle.map((points, i) => inRange(points - (reach[i] ?? 0))),
    hi: middle.map((points, i) => inRange(points + (reach[i] ?? 0))),
  }
}

/**
 * Points between where the sheets of organisation i would place it with their right before provenance and nothing
 * softened, and where they do: of all sheets, and of those as far as they are given with thought. Time is left aside.
 */
function movedByRules(
  { dialogue, calibration, told, bias, doubt, noise }: Round,
  { before, right }: FitTask,
  i: number,
  start: number,
): { all: number; thoughtful: number; sheets: number } {
  const { table, said, weight } = dialogue
  const { meanRight, organisationVariance, noiseVariance, leniencyVariance } = calibration
  const startPrecision = 1 / organisationVariance
  const sums = { all: startPrecision, allDrawn: startPrecision * start, sheets: 0 }
  const thought = { all: startPrecision, drawn: startPrecision * start }
  const from = table.first[i] ?? 0
  for (let e = from; e < (table.first[i + 1] ?? 0); e++) {
    const whole = (before ?? right)[e] ?? 0
    if (whole === 0) continue
    const [w, k] = [weight[e] ?? 0, e - from]
    const heard = w > 0
    const variance = heard ? (noise[k] ?? 1) + (doubt[k] ?? 0) : noiseVariance + leniencyVariance
    const pull = whole / meanRight / variance
    const fair = (said[e] ?? 0) - (heard ? (bias[k] ?? 0) : 0)
    const share = heard ? (w * meanRight) / (right[e] ?? 1) : 0
    sums.all += pull
    sums.allDrawn += pull * fair
    sums.sheets += Number(heard)
    thought.all += pull * share
    thought.drawn += pull * share * fair
  }
  let [pull, drawn] = [startPrecision, startPrecision * start]
  for (let p = 0; p < told.pull.length; p++) {
    pull += told.pull[p] ?? 0
    drawn += told.drawn[p] ?? 0
  }
  return {
    all: sums.allDrawn / sums.all - drawn / pull,
    thoughtful: thought.drawn / thought.all - drawn / pull,
    sheets: sums.sheets,
  }
}

/** What each sheet is worth today: its pull, less where the organisation has probably changed since. */
function agePulls({ dialogue, time, told, today }: Round, i: number): void {
  const worth = worthOfSheets(time.worth, told.pull)
  const { table, pull } = dialogue
  for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
    const p = periodAt(time.periodOf, time.periods, today - (table.day[e] ?? 0))
    pull[e] = (pull[e] ?? 0) * (worth[p] ?? 0)
  }
}
