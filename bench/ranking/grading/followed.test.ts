// A method that knows the truth of the day follows at once; one that never moves never does.
import { makeWorld } from '../worlds/make-world'
import type { World } from '../worlds/world'
import { followedIn } from './followed'
import { type Scores, scoreKey } from './scores'

const world = makeWorld({ seed: 101, population: 'lifelike' })

test('the truth of the day follows every change within the first step', () => {
  const { changes, within60, medianDays } = followedIn(world, (seen) => truthsOn(lastDay(seen) + 1))
  expect(changes).toBeGreaterThan(2)
  expect(within60).toBe(1)
  expect(medianDays).toBeLessThanOrEqual(15)
})

test('what was true before the change follows none', () => {
  const stale = new Map(
    world.truths.map((truth) => [
      scoreKey(truth),
      { score: world.truthOn(truth, (truth.turnedOn ?? 365) - 1) },
    ]),
  )
  expect(followedIn(world, () => stale)).toMatchObject({
    within60: 0,
    medianDays: Number.POSITIVE_INFINITY,
  })
})

function truthsOn(day: number): Scores {
  return new Map(world.truths.map((truth) => [scoreKey(truth), { score: world.truthOn(truth, day) }]))
}

function lastDay({ ratings }: World): number {
  return ratings.reduce((last, { day }) => Math.max(last, day), 0)
}
