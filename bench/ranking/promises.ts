// What must hold in every world: the same bytes for any order of rows, and no less certainty for one more honest agreement.
import { parameters } from '@ngo2/shared/ranking/parameters'
import { rank } from '@ngo2/shared/ranking/pipeline'
import type { Finding } from './goals'
import { inputOf } from './ours'
import { streamOf } from './random'
import { makeWorld } from './worlds/make-world'
import { days, type World } from './worlds/world'

export function promises(seeds: readonly number[]): Finding[] {
  const worlds = seeds.map((seed) => makeWorld({ seed, population: 'lifelike', attack: 'mix' }))
  const identical = worlds.filter(sameBytes).length
  const monotone = worlds.map(lostCertainty)
  return [
    {
      goal: 'shuffled rows give the same bytes',
      held: identical === worlds.length,
      figures: `${identical} of ${worlds.length} worlds`,
    },
    {
      goal: 'one more agreeing sheet never makes less certain',
      held: monotone.every((lost) => lost <= 1e-9),
      figures: `${Math.max(0, ...monotone).toFixed(4)} points wider at most`,
    },
  ]
}

function sameBytes(world: World): boolean {
  const stream = streamOf(world.options.seed, 'shuffle')
  const shuffled = {
    ...world,
    ratings: stream.shuffled(world.ratings),
    raters: stream.shuffled(world.raters),
    ngos: stream.shuffled(world.ngos),
  }
  return bytesOf(world) === bytesOf(shuffled)
}

function bytesOf(world: World): string {
  return JSON.stringify(rank(inputOf(world), parameters))
}

/** Points by which an interval grew when one more person, unconnected with anybody, said what the score says; calibration held. */
function lostCertainty(world: World): number {
  const { calibrations, rows } = rank(inputOf(world), parameters)
  const before = rows.filter(({ dimension, people }) => dimension === 'transparency' && people > 0)
  const chosen = streamOf(world.options.seed, 'agreeing').shuffled(before).slice(0, 8)
  const widths = chosen.map(({ organisationId, exact }) => {
    const score = Math.round(exact.score * 50) / 50
    const ratings = ['o1', 'o2', 'o3', 'o4'].map((criterion) => ({
      ...({
        rater: 'one more',
        ngo: organisationId,
        dimension: 'org',
        criterion,
        score,
        day: days - 1,
      } as const),
    }))
    const rater = { rater: 'one more', verified: 2, created_day: 0, device: 'her own', ref: '' } as const
    const more = {
      ...world,
      raters: [...world.raters, rater],
      ratings: [...world.ratings, ...ratings],
    }
    const after = rank(inputOf(more), parameters, calibrations).rows.find(
      (row) => row.organisationId === organisationId && row.dimension === 'transparency',
    )
    return after === undefined ? 0 : after.exact.hi - after.exact.lo - (exact.hi - exact.lo)
  })
  return Math.max(...widths)
}
