// Grades scores against the truth of a world.
import { type HonestGroup, sides, type Truth, type World } from '../worlds/world'
import { moveOf } from './moves'
import { placesOf, tauB } from './rank-agreement'
import { type Scored, type Scores, scoreKey } from './scores'

/** Means over both dimensions; not a number where a world has nothing to measure. Shares are 0 to 1. */
export interface Grade {
  /** Agreement of the order with the true one: of all, of those with at most 5 honest raters, with at least 20. */
  readonly tau: number
  readonly tauSmall: number
  readonly tauBig: number
  /** True top ten found in the top ten. */
  readonly topTen: number
  readonly rmse: number
  /** Points by which small ones nobody aims at are scored too high. */
  readonly biasSmall: number
  /** Truths inside the 90 % interval, its width in points, and the same for those with at most 5 honest raters. */
  readonly cover: number
  readonly coverSmall: number
  readonly width: number
  /** Truths inside the interval, of organisations that turned or drifted. */
  readonly coverChanged: number
  /** Small organisations that belong to the best quarter and stand in the upper half. */
  readonly goodSmallUp: number
  /** Share of the list by which targets stand too high (or too low, if attacked). */
  readonly gain: number
  /** Share of the list by which the attack moved them, beside the same method without it. */
  readonly moved: number
  /** Promoted targets among the top ten, of ten. */
  readonly targetsInTopTen: number
  /** Share of the list by which organisations stand too high that honest groups came to, by the kind of group. */
  readonly workshop: number
  readonly helper: number
  readonly viral: number
}

/**
 * Organisations no honest person has rated are not graded. `without` is what the same method says of the world without
 * the attack. Throws where a method left an organisation out.
 */
export function gradeOf(world: Pick<World, 'truths'>, scores: Scores, without?: Scores): Grade {
  const bySide = sides.map((side) =>
    gradeSide(
      world.truths.filter(({ dimension, honestRaters }) => dimension === side && honestRaters > 0),
      scores,
    ),
  )
  const moved = without === undefined ? Number.NaN : moveOf(world, without, scores)
  return { ...meanGrade(bySide), moved }
}

export type Measure = keyof Grade

/** Mean of every measure over the grades that have it. */
export function meanGrade(grades: readonly Grade[]): Grade {
  const over = (measure: Measure) =>
    mean(grades.map((grade) => grade[measure]).filter((x) => !Number.isNaN(x)))
  const entries = measures.map((measure) => [measure, over(measure)] as const)
  return { ...blank, ...Object.fromEntries(entries) }
}

const blank: Grade = {
  tau: Number.NaN,
  tauSmall: Number.NaN,
  tauBig: Number.NaN,
  topTen: Number.NaN,
  rmse: Number.NaN,
  biasSmall: Number.NaN,
  cover: Number.NaN,
  coverSmall: Number.NaN,
  width: Number.NaN,
  coverChanged: Number.NaN,
  goodSmallUp: Number.NaN,
  gain: Number.NaN,
  moved: Number.NaN,
  targetsInTopTen: Number.NaN,
  workshop: Number.NaN,
  helper: Number.NaN,
  viral: Number.NaN,
}
const measures = Object.keys(blank) as Measure[]

interface Graded extends Truth {
  readonly scored: Scored
  readonly place: number
  readonly truePlace: number
}

function gradeSide(truths: readonly Truth[], scores: Scores): Grade {
  const scored = truths.map((truth) => {
    const found = scores.get(scoreKey(truth))
    if (found === undefined) throw new Error(`no score for ${scoreKey(truth)}`)
    return found
  })
  const places = placesOf(scored.map(({ score }) => score))
  const truePlaces = placesOf(truths.map(({ truth }) => truth))
  const all = truths.map(
    (truth, i): Graded => ({
      ...truth,
      scored: scored[i] ?? { score: Number.NaN },
      place: places[i] ?? 0,
      truePlace: truePlaces[i] ?? 0,
    }),
  )
  const small = all.filter(({ honestRaters }) => honestRaters <= 5)
  const targets = all.filter(({ target }) => target !== 0)
  const top = all.filter(({ place }) => place <= 10)
  const goodSmall = small.filter(({ truePlace, target }) => truePlace <= all.length / 4 && target === 0)
  const withInterval = all.filter(({ scored: { lo } }) => lo !== undefined)
  const raised = (graded: readonly Graded[], by: (one: Graded) => number) =>
    mean(graded.map((one) => (by(one) * (one.truePlace - one.place)) / all.length))
  const grouped = (kind: HonestGroup) =>
    raised(
      all.filter(({ group, target }) => group === kind && target === 0),
      () => 1,
    )
  return {
    ...blank,
    tau: agreement(all),
    tauSmall: agreement(small),
    tauBig: agreement(all.filter(({ honestRaters }) => honestRaters >= 20)),
    topTen: top.filter(({ truePlace }) => truePlace <= 10).length / 10,
    rmse: Math.sqrt(mean(all.map(({ truth, scored: { score } }) => (truth - score) ** 2))),
    biasSmall: mean(
      small.filter(({ target }) => target === 0).map(({ truth, scored: { score } }) => score - truth),
    ),
    cover: share(withInterval, covered),
    coverSmall: share(
      withInterval.filter((one) => small.includes(one)),
      covered,
    ),
    width: mean(withInterval.map(({ scored: { lo = 0, hi = 0 } }) => hi - lo)),
    coverChanged: share(
      withInterval.filter(({ drift, turnedOn }) => drift !== 0 || turnedOn !== undefined),
      covered,
    ),
    goodSmallUp: share(goodSmall, ({ place }) => place <= all.length / 2),
    gain: raised(targets, ({ target }) => target),
    targetsInTopTen: targets.length > 0 ? top.filter(({ target }) => target > 0).length / 10 : Number.NaN,
    workshop: grouped('workshop'),
    helper: grouped('helper'),
    viral: grouped('viral'),
  }
}

function agreement(graded: readonly Graded[]): number {
  return tauB(
    graded.map(({ scored }) => scored.score),
    graded.map(({ truth }) => truth),
  )
}

function covered({ truth, scored: { lo = Number.NaN, hi = Number.NaN } }: Graded): boolean {
  return lo <= truth && truth <= hi
}

function share<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return mean(values.map((value) => Number(holds(value))))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
