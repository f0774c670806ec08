// Grades scores against the truth of a world.
import { sides, type Truth, type World } from '../worlds/world'
import { placesOf, tauB } from './rank-agreement'

/** Points 0–5; an interval where the method gives one. */
export interface Scored {
  readonly score: number
  readonly lo?: number
  readonly hi?: number
}

/** By `scoreKey`. */
export type Scores = ReadonlyMap<string, Scored>

export function scoreKey({ ngo, dimension }: Pick<Truth, 'ngo' | 'dimension'>): string {
  return `${ngo} ${dimension}`
}

/** Means over both dimensions; not a number where a world has nothing to measure. Shares are 0 to 1. */
export interface Grade {
  /** Agreement of the order with the true one, of all and of those with at most 5 honest raters. */
  readonly tau: number
  readonly tauSmall: number
  /** True top ten found in the top ten. */
  readonly topTen: number
  readonly rmse: number
  /** Truths inside the 90 % interval, its width in points, and the same for those with at most 5 honest raters. */
  readonly cover: number
  readonly coverSmall: number
  readonly width: number
  /** Small organisations that belong to the best quarter and stand in the upper half. */
  readonly goodSmallUp: number
  /** Share of the list by which targets stand too high (or too low, if attacked). */
  readonly gain: number
  /** Promoted targets among the top ten, of ten. */
  readonly targetsInTopTen: number
}

/** Organisations no honest person has rated are not graded. Throws where a method left one out. */
export function gradeOf({ truths }: World, scores: Scores): Grade {
  const bySide = sides.map((side) =>
    gradeSide(
      truths.filter(({ dimension, honestRaters }) => dimension === side && honestRaters > 0),
      scores,
    ),
  )
  return meanGrade(bySide)
}

/** Mean of every measure over the grades that have it. */
export function meanGrade(grades: readonly Grade[]): Grade {
  const over = (measure: keyof Grade) =>
    mean(grades.map((grade) => grade[measure]).filter((x) => !Number.isNaN(x)))
  return {
    tau: over('tau'),
    tauSmall: over('tauSmall'),
    topTen: over('topTen'),
    rmse: over('rmse'),
    cover: over('cover'),
    coverSmall: over('coverSmall'),
    width: over('width'),
    goodSmallUp: over('goodSmallUp'),
    gain: over('gain'),
    targetsInTopTen: over('targetsInTopTen'),
  }
}

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
  return {
    tau: agreement(all),
    tauSmall: agreement(small),
    topTen: top.filter(({ truePlace }) => truePlace <= 10).length / 10,
    rmse: Math.sqrt(mean(all.map(({ truth, scored: { score } }) => (truth - score) ** 2))),
    cover: share(withInterval, covered),
    coverSmall: share(
      withInterval.filter((one) => small.includes(one)),
      covered,
    ),
    width: mean(withInterval.map(({ scored: { lo = 0, hi = 0 } }) => hi - lo)),
    goodSmallUp: share(goodSmall, ({ place }) => place <= all.length / 2),
    gain: mean(targets.map(({ target, place, truePlace }) => (target * (truePlace - place)) / all.length)),
    targetsInTopTen: targets.length > 0 ? top.filter(({ target }) => target > 0).length / 10 : Number.NaN,
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
