// What an attacker says of well-known organisations first, to look like somebody.
import type { PlacedOrganisation } from './organisations'
import type { Traits } from './population'
import type { Operation } from './scene'
import { tellHonestly } from './telling'

interface Covering {
  readonly rater: string
  readonly target: PlacedOrganisation
  /** Days between which it happens. */
  readonly since: number
  readonly until: number
}

/** As honest people feel; as everybody feels, to look reliable; two points lower, to look strict; or at random. */
const manners: Readonly<
  Record<Operation['campaign']['coverBy'], { traits: Traits; favours: readonly number[] }>
> = {
  honest: { traits: { stretch: 1, leniency: 0, noise: 0.4 }, favours: [0] },
  echo: { traits: { stretch: 1, leniency: 0, noise: 0.1 }, favours: [0] },
  harsh: { traits: { stretch: 1, leniency: 0, noise: 0.3 }, favours: [-2] },
  wild: { traits: { stretch: 1, leniency: 0, noise: 0.3 }, favours: [-4, 4] },
}

export function coverUp(
  { telling, campaign, byTruth, stream }: Operation,
  { rater, target, since, until }: Covering,
) {
  const [least, most] = campaign.cover
  if (most === 0) return
  const famous = [...byTruth]
    .sort((a, b) => b.fame - a.fame)
    .slice(0, Math.max(5, 2 * most, Math.floor(byTruth.length / 10)))
  const { traits, favours } = manners[campaign.coverBy]
  for (const organisation of stream.shuffled(famous).slice(0, least + stream.below(most - least + 1))) {
    if (organisation === target) continue
    const earliest = Math.max(0, since, organisation.createdDay)
    const day = Math.min(until, earliest + stream.below(Math.max(1, until - earliest)))
    tellHonestly(telling, { rater, traits, organisation, day, favour: stream.pick(favours) }, stream)
  }
}
