// What all judging attackers need: accounts, and somebody to aim at.
import { type Stream, streamOf } from '../random'
import type { PlacedOrganisation } from '../worlds/organisations'
import type { Plot, Scene } from '../worlds/scene'
import { asLevel, openAccount } from '../worlds/telling'
import { days } from '../worlds/world'

export interface Attacker {
  readonly scene: Scene
  readonly stream: Stream
  readonly targets: readonly PlacedOrganisation[]
  /** Her own one of them. */
  readonly target: PlacedOrganisation
  readonly rater: string
  readonly day: number
}

interface Order {
  readonly name: string
  /** How many organisations are meant: of the worse half if they are to gain, of the best quarter if to lose. */
  readonly targets: number
  readonly aim: -1 | 1
  readonly accounts: Accounts
}

interface Accounts {
  /** Not known, by phone, by real name. */
  readonly levels: readonly [number, number, number]
  /** Days before the deed on which they were opened, at most. */
  readonly openedMax: number
  /** Share that arrived by the target's link, and share on a common phone. */
  readonly byLink: number
  readonly farmed: number
}

/** Every account does its deed, on a day of the last third of the year. */
export function plotWith(
  { name, targets: wanted, aim, accounts }: Order,
  deed: (by: Attacker) => void,
): Plot {
  return (scene) => {
    const { telling, options, byTruth } = scene
    const stream = streamOf(options.seed, `judging ${name}`)
    const count = Math.round((options.share / (1 - options.share)) * options.people)
    const pool = aim > 0 ? byTruth.slice(byTruth.length / 2) : byTruth.slice(0, byTruth.length / 4)
    const free = pool.filter(({ id }) => (telling.honest.get(id) ?? 0) >= 3)
    const targets = stream.shuffled(free).slice(0, wanted)
    for (let number = 0; number < count; number++) {
      const target = targets[number % targets.length]
      if (target === undefined) break
      const day = days - 120 + stream.below(120)
      const rater = openAccount(telling, options.seed, {
        label: name,
        verified: asLevel(stream.weighted(accounts.levels)),
        created_day: day - stream.below(accounts.openedMax + 1),
        device: stream.chance(accounts.farmed)
          ? `${name} ${target.id} ${stream.below(3)}`
          : `${name} ${number}`,
        ref: stream.chance(accounts.byLink) ? `share:${target.id}` : '',
      })
      deed({ scene, stream, targets, target, rater, day })
    }
    return new Map(targets.map(({ id }) => [id, aim]))
  }
}
