// Honest people who come together and so look like a campaign: a class, a helper's villagers, a small organisation gone viral.
import type { Stream } from '../random'
import type { PlacedOrganisation } from './organisations'
import { someone } from './population'
import { asLevel, openAccount, type Telling, tellFirst } from './telling'
import { days, type HonestGroup } from './world'

interface Gathering {
  readonly kind: HonestGroup
  readonly people: number
  /** First day, and how many days it takes; most come at the beginning. */
  readonly day: number
  readonly length: number
  /** Points by which the occasion colours everybody's answers. */
  readonly mood: number
  /** Share that uses the one common phone, and that arrives by the organisation's link. */
  readonly onePhone: number
  readonly byLink: number
  readonly levels: readonly number[]
}

/** Lets every kind of group come to as many organisations as the population says, none to two. */
export function tellOfGroups(
  telling: Telling,
  seed: number,
  organisations: readonly PlacedOrganisation[],
  stream: Stream,
) {
  const { groups } = telling.population
  const free = stream.shuffled(organisations.filter(({ createdDay }) => createdDay < days - 60))
  const lessKnown = [...free].sort((a, b) => a.fame - b.fame).slice(0, free.length / 2)
  const chosen = new Set<PlacedOrganisation>()
  const choose = (among: readonly PlacedOrganisation[], share: number) => {
    const found = among.filter((o) => !chosen.has(o)).slice(0, Math.round(share * organisations.length))
    for (const organisation of found) chosen.add(organisation)
    return found
  }
  for (const o of choose(stream.shuffled(lessKnown), groups.viral)) gather(o, viral(stream))
  for (const o of choose(free, groups.workshop)) gather(o, workshop(stream))
  for (const o of choose(free, groups.helper)) gather(o, helped(stream))

  function gather(organisation: PlacedOrganisation, gathering: Gathering) {
    telling.groups.set(organisation.id, gathering)
    for (let n = 0; n < gathering.people; n++) {
      const day = Math.min(
        days - 1,
        gathering.day + Math.floor(gathering.length * stream.uniform() * stream.uniform()),
      )
      const rater = openAccount(telling, seed, {
        label: 'honest',
        verified: asLevel(stream.weighted(gathering.levels)),
        created_day: day,
        device: stream.chance(gathering.onePhone)
          ? `${gathering.kind} ${organisation.id}`
          : `d${telling.raters.length}`,
        ref: stream.chance(gathering.byLink) ? `share:${organisation.id}` : '',
      })
      if (gathering.kind === 'helper') telling.helpers.set(rater, `helper of ${organisation.id}`)
      tellFirst(
        telling,
        { rater, traits: someone(stream), organisation, day, favour: gathering.mood },
        stream,
      )
    }
  }
}

function workshop(stream: Stream): Gathering {
  return {
    kind: 'workshop',
    people: 25 + stream.below(11),
    day: 30 + stream.below(days - 31),
    length: 1,
    mood: 0.15 * stream.normal(),
    onePhone: 0.2,
    byLink: 0.9,
    levels: [0.2, 0.6, 0.2],
  }
}

function helped(stream: Stream): Gathering {
  return {
    kind: 'helper',
    people: 20,
    day: 30 + stream.below(days - 35),
    length: 3,
    mood: 0.15 * stream.normal(),
    onePhone: 1,
    byLink: 0,
    levels: [0.7, 0.3],
  }
}

function viral(stream: Stream): Gathering {
  return {
    kind: 'viral',
    people: 60 + stream.below(91),
    day: 30 + stream.below(days - 45),
    length: 12,
    mood: 0,
    onePhone: 0,
    byLink: 0.8,
    levels: [0.35, 0.45, 0.2],
  }
}
