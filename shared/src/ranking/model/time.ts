// Whether an organisation is still what it was: its level in a few periods, weighed over the ways it may have changed.
import type { Parameters } from '../parameters'

/** What the sheets of one organisation say, by period, the newest first. */
export interface Told {
  /** How strongly they draw, where to, and how much was heard. */
  readonly pull: Float64Array
  readonly drawn: Float64Array
  readonly heard: Float64Array
  /** The same of those who can witness a change. */
  readonly witnessPull: Float64Array
  readonly witnessDrawn: Float64Array
}

/** A way an organisation may have gone: squared points by which its level moves between a period and the older one. */
interface Course {
  readonly moves: Float64Array
  /** Share among the courses that change; the course that does not change has none. */
  readonly share: number
}

/** What is known of one organisation's time; written anew for each. */
export interface Time {
  readonly periods: number
  /** Period by age in days; older ages belong to the last. */
  readonly periodOf: Uint8Array
  readonly courses: readonly Course[]
  /** By period: the level as all periods show it, and the precision with which its sheets are held against the others'. */
  readonly level: Float64Array
  readonly grip: Float64Array
  /** By period: the part of one point of the period's mean that today's level takes over. */
  readonly worth: Float64Array
  /** Today's level, its variance with everything heard, and the chance that it changed. */
  today: number
  variance: number
  changed: number
  readonly paths: Paths
}

/** Room for what every course says, course after course. */
interface Paths {
  readonly likely: Float64Array
  readonly mean: Float64Array
  readonly variance: Float64Array
  readonly heardVariance: Float64Array
  readonly worth: Float64Array
}

export function timeOf({ fit }: Parameters): Time {
  const { periodDays, jumpVariance, wanderVariance } = fit.time
  const periods = periodDays.length + 1
  const middles = [...periodDays.map((end, p) => (end + (periodDays[p - 1] ?? 0)) / 2)]
  const last = periodDays[periodDays.length - 1] ?? 0
  middles.push(last * 1.25)
  const jumps = periodDays.map((_, p) => ({
    moves: Float64Array.from(periodDays, (_, edge) => (edge === p ? jumpVariance : 0)),
    share: 0.5 / periodDays.length,
  }))
  const wander = {
    moves: Float64Array.from(
      periodDays,
      (_, p) => (wanderVariance * ((middles[p + 1] ?? 0) - (middles[p] ?? 0))) / 365,
    ),
    share: 0.5,
  }
  const still = { moves: new Float64Array(periodDays.length), share: 0 }
  const courses = [still, ...jumps, wander]
  const room = () => new Float64Array(courses.length * periods)
  return {
    periods,
    periodOf: Uint8Array.from(
      { length: last + 1 },
      (_, age) => periodDays.filter((end) => age >= end).length,
    ),
    courses,
    level: new Float64Array(periods),
    grip: new Float64Array(periods),
    worth: new Float64Array(periods),
    today: 0,
    variance: 0,
    changed: 0,
    paths: {
      likely: new Float64Array(courses.length),
      mean: room(),
      variance: room(),
      heardVariance: new Float64Array(courses.length),
      worth: room(),
    },
  }
}

/**
 * Weighs the courses by Bayes' rule and notes levels and today's standing in `time`. `changing` is the share of
 * organisations that change within a year. Along each course levels are Kalman's (1960), looked back on as Rauch, Tung
 * & Striebel (1965) do.
 */
export function followed(
  time: Time,
  told: Told,
  start: number,
  startVariance: number,
  changing: number,
  cohortVariance: number,
): void {
  const { courses, paths, periods } = time
  const spoken = told.witnessPull.reduce((count, pull) => count + Number(pull > 0), 0)
  const count = changing > 0 && spoken > 1 ? courses.length : 1
  let most = Number.NEGATIVE_INFINITY
  for (let c = 0; c < count; c++) {
    const { moves, share } = courses[c] ?? { moves: new Float64Array(periods), share: 0 }
    const prior = c === 0 ? 1 - changing : changing * share
    along(time, c, moves, told, start, startVariance)
    const likely = Math.log(prior) + likelihood(moves, told, start, startVariance, cohortVariance)
    paths.likely[c] = likely
    most = Math.max(most, likely)
  }
  let sum = 0
  for (let c = 0; c < count; c++) {
    const chance = Math.exp((paths.likely[c] ?? 0) - most)
    paths.likely[c] = chance
    sum += chance
  }
  for (let c = 0; c < count; c++) paths.likely[c] = (paths.likely[c] ?? 0) / sum
  blend(time, count)
}

/** Levels along one course, newest period first. */
function along(
  { paths, periods }: Time,
  course: number,
  moves: Float64Array,
  { pull, drawn, heard }: Told,
  start: number,
  startVariance: number,
): void {
  const at = course * periods
  const { mean, variance, worth } = paths
  let [level, doubt, heardDoubt] = [start, startVariance, startVariance]
  for (let p = periods - 1; p >= 0; p--) {
    worth[at + p] = 0
    const strength = pull[p] ?? 0
    if (strength > 0) {
      const whole = doubt + 1 / strength
      const surprise = (drawn[p] ?? 0) / strength - level
      const gain = doubt / whole
      for (let older = periods - 1; older > p; older--)
        worth[at + older] = (worth[at + older] ?? 0) * (1 - gain)
      worth[at + p] = gain
      level += gain * surprise
      doubt *= 1 - gain
      heardDoubt /= 1 + heardDoubt * (heard[p] ?? 0)
    }
    mean[at + p] = level
    variance[at + p] = doubt
    if (p > 0) {
      doubt += moves[p - 1] ?? 0
      heardDoubt += moves[p - 1] ?? 0
    }
  }
  paths.heardVariance[course] = heardDoubt
  for (let p = 1; p < periods; p++) {
    const own = variance[at + p] ?? 0
    const ahead = own + (moves[p - 1] ?? 0)
    const back = own / ahead
    mean[at + p] = (mean[at + p] ?? 0) + back * ((mean[at + p - 1] ?? 0) - (mean[at + p] ?? 0))
    variance[at + p] = own + back * back * ((variance[at + p - 1] ?? 0) - ahead)
  }
}

/** The log of how likely a course makes what its witnesses said. */
function likelihood(
  moves: Float64Array,
  told: Told,
  start: number,
  startVariance: number,
  cohortVariance: number,
): number {
  const { witnessPull, witnessDrawn } = told
  let [level, doubt, likely] = [start, startVariance, 0]
  for (let p = witnessPull.length - 1; p >= 0; p--) {
    const strength = witnessPull[p] ?? 0
    if (strength > 0) {
      const whole = doubt + 1 / strength + cohortVariance
      const surprise = (witnessDrawn[p] ?? 0) / strength - level
      likely -= Math.log(whole) + (surprise * surprise) / whole
      level += (doubt / whole) * surprise
      doubt *= 1 - doubt / whole
    }
    if (p > 0) doubt += moves[p - 1] ?? 0
  }
  return likely / 2
}

function blend(time: Time, count: number): void {
  const { paths, periods } = time
  let [doubt, square] = [0, 0]
  for (let p = 0; p < periods; p++) {
    let [level, spread, worth] = [0, 0, 0]
    for (let c = 0; c < count; c++) {
      const chance = paths.likely[c] ?? 0
      level += chance * (paths.mean[c * periods + p] ?? 0)
      spread += chance * (paths.variance[c * periods + p] ?? 0)
      worth += chance * (paths.worth[c * periods + p] ?? 0)
    }
    time.level[p] = level
    time.grip[p] = 1 / spread
    time.worth[p] = worth
  }
  time.today = time.level[0] ?? 0
  for (let c = 0; c < count; c++) {
    const chance = paths.likely[c] ?? 0
    doubt += chance * (paths.heardVariance[c] ?? 0)
    square += chance * ((paths.mean[c * periods] ?? 0) - time.today) ** 2
  }
  time.variance = doubt + square
  time.changed = 1 - (paths.likely[0] ?? 1)
}
