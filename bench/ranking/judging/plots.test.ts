// Judging attackers do something to whom they aim at, and leave honest people alone.
import { makeWorld } from '../worlds/make-world'
import * as plots from './plots'

const options = { seed: 7, organisations: 60, people: 500, population: 'lifelike', share: 0.1 } as const
const honest = makeWorld(options)

test.each(Object.entries(plots))(
  '%s: every account is an attacker, and targets are told about',
  (_, plot) => {
    const world = makeWorld(options, plot)
    const attackers = world.raters.filter(({ rater }) => world.labels.get(rater) !== 'honest')
    expect(attackers.length / world.raters.length).toBeCloseTo(0.1, 1)
    const said = new Set(
      world.ratings.filter(({ rater }) => world.labels.get(rater) !== 'honest').map(({ ngo }) => ngo),
    )
    for (const { ngo, target } of world.truths) if (target !== 0) expect(said).toContain(ngo)
    const kept = world.ratings.filter(({ rater }) => world.labels.get(rater) === 'honest')
    expect(kept).toEqual(honest.ratings)
  },
)
