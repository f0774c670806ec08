// How soon a method follows an organisation whose conduct has really changed.
import type { Truth, World } from '../worlds/world'
import { type Scores, scoreKey } from './scores'

export interface Followed {
  /** Organisations and dimensions that could be followed at all. */
  readonly changes: number
  /** Share followed within 60 days. */
  readonly within60: number
  /** Days until half of them were followed; infinite where fewer ever were. */
  readonly medianDays: number
}

const stepDays = 15
/** Fewer people after a change cannot be expected to be believed; nor can a change be told that is too small to see. */
const peopleAfterMin = 8
const changeMin = 0.4

/**
 * Ranks the world as it stood every 15 days. A change is followed on the first of these days on which the score has come at
 * least half the way from the old truth to the new. Only changes of 0.4 points or more of which at least eight people spoke
 * within the 60 days after, and before which as many had spoken.
 */
export function followedIn(world: World, scores: (world: World) => Scores): Followed {
  const changes = world.truths.filter((truth) => canBeFollowed(world, truth))
  if (changes.length === 0) return { changes: 0, within60: Number.NaN, medianDays: Number.NaN }
  const standings = new Map<number, Scores>()
  const standingOn = (day: number) => {
    const known = standings.get(day) ?? scores(asOf(world, day))
    standings.set(day, known)
    return known
  }
  const took = changes.map((truth) => daysToFollow(world, truth, standingOn)).sort((a, b) => a - b)
  return {
    changes: changes.length,
    within60: took.filter((days) => days <= 60).length / took.length,
    medianDays: took[Math.floor((took.length - 1) / 2)] ?? Number.NaN,
  }
}

function daysToFollow(world: World, truth: Truth, standingOn: (day: number) => Scores): number {
  const turn = truth.turnedOn ?? 0
  const [before, after] = [world.truthOn(truth, turn - 1), world.truthOn(truth, turn)]
  for (let day = turn + stepDays; day <= turn + 8 * stepDays && day <= 365; day += stepDays) {
    // Everybody is asked on the same few days, so that one ranking serves many changes.
    const asked = Math.floor(day / stepDays) * stepDays
    const score = standingOn(asked).get(scoreKey(truth))?.score ?? Number.NaN
    if ((score - before) / (after - before) >= 0.5) return asked - turn
  }
  return Number.POSITIVE_INFINITY
}

function canBeFollowed(world: World, truth: Truth): boolean {
  const { turnedOn, target, ngo } = truth
  if (turnedOn === undefined || target !== 0 || turnedOn > 365 - 60) return false
  const change = world.truthOn(truth, turnedOn) - world.truthOn(truth, turnedOn - 1)
  const spoken = (from: number, to: number) =>
    new Set(
      world.ratings
        .filter((rating) => rating.ngo === ngo && rating.day >= from && rating.day < to)
        .map(({ rater }) => rater),
    ).size
  const enough = spoken(turnedOn, turnedOn + 60) >= peopleAfterMin && spoken(0, turnedOn) >= peopleAfterMin
  return Math.abs(change) >= changeMin && enough
}

/** What was known by the end of a day. */
function asOf(world: World, day: number): World {
  return { ...world, ratings: world.ratings.filter((rating) => rating.day < day) }
}

/** Over several worlds. */
export function followedOver(found: readonly Followed[]): Followed {
  const seen = found.filter(({ changes }) => changes > 0)
  const changes = seen.reduce((sum, one) => sum + one.changes, 0)
  const weighted = (of: (one: Followed) => number) =>
    seen.reduce((sum, one) => sum + one.changes * of(one), 0) / changes
  return { changes, within60: weighted((one) => one.within60), medianDays: weighted((one) => one.medianDays) }
}
