// An attacker who has our source: climbs towards the campaign that moves its targets most under our method.

import { moveOf } from '../grading/moves'
import type { Scores } from '../grading/scores'
import { type Stream, streamOf } from '../random'
import { plotOf } from '../worlds/attackers'
import { bots, type Campaign } from '../worlds/campaigns'
import { makeWorld } from '../worlds/make-world'
import type { World, WorldOptions } from '../worlds/world'

export interface Climb {
  readonly aim: 'push' | 'pull'
  /** The world it practises in; not one of those it is then graded in. */
  readonly options: Partial<WorldOptions>
  readonly tries: number
  readonly scores: (world: World) => Scores
}

/** A third of the tries are shots in the dark; the rest turn one knob of the best so far and keep what moves the targets further. */
export function whiteBox({ aim, options, tries, scores }: Climb): Campaign {
  const stream = streamOf(1, `white box ${aim}`)
  const calm = scores(makeWorld(options))
  const gainOf = (campaign: Campaign) => {
    const world = makeWorld(options, plotOf([campaign]))
    return moveOf(world, calm, scores(world))
  }
  let best: Campaign = {
    ...bots,
    name: `white box ${aim}`,
    aim,
    among: aim === 'push' ? 'weak' : 'strong',
    ...{ farmed: 0, levels: [0, 0.7, 0.3], accounts: 'bought', sly: 0, when: 'year' },
    says: aim === 'push' ? [5, 5] : [0, 0],
  }
  let most = gainOf(best)
  for (let t = 0; t < tries; t++) {
    const tried = t < tries / 3 ? shot(best, stream) : varied(best, stream)
    const gain = gainOf(tried)
    if (gain > most) [best, most] = [tried, gain]
  }
  return best
}

/** Every knob turned some times. */
function shot(campaign: Campaign, stream: Stream): Campaign {
  let turned = campaign
  for (let turn = 0; turn < 20; turn++) turned = varied(turned, stream)
  return turned
}

/** One knob turned. */
function varied(campaign: Campaign, stream: Stream): Campaign {
  const pushes = campaign.aim === 'push'
  const turns: readonly (() => Partial<Campaign>)[] = [
    () => ({ says: stream.pick(pushes ? praises : blames) }),
    () => ({ cover: stream.pick(covers) }),
    () => ({ coverBy: stream.pick(['honest', 'echo', 'harsh', 'wild'] as const) }),
    () => ({ when: stream.pick(['weeks', 'year', 'withGroup'] as const) }),
    () => ({ accounts: stream.pick(['fresh', 'bought', 'joining'] as const) }),
    () => ({ levels: stream.pick(levels) }),
    () => ({ byLink: stream.pick([0, 0.3]), linkOf: 'others' }),
    () => ({ sly: stream.pick([0, 0.5, 1]) }),
    () => ({ farmed: stream.pick([0, 0.5, 1]), onOnePhone: stream.pick([2, 3]) }),
    () => ({ reach: stream.pick(reaches) }),
  ]
  return { ...campaign, ...stream.pick(turns)() }
}

const praises: readonly (readonly [number, number])[] = [
  [5, 5],
  [4, 5],
  [4, 4],
  [3, 5],
]
const blames: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 1],
  [1, 2],
  [2, 3],
]
const covers: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 2],
  [3, 5],
  [8, 12],
]
/**
 * A twentieth of all organisations, as in the well-known attacks, or more. On fewer, six of a hundred accounts outnumber
 * whoever is honest there many times, and no method could tell who is who from what they say.
 */
const reaches = [0.05, 0.07, 0.1]
/** An attacker with a budget: real names cost more, so there are never more than half. */
const levels: readonly Campaign['levels'][] = [
  [0, 1, 0],
  [0, 0.5, 0.5],
  [0.5, 0.5, 0],
  [0, 0.7, 0.3],
]
