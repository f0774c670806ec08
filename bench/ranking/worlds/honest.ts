// The honest accounts of a world: when they come, whom they know, and how they answer.
import type { Stream } from '../random'
import type { PlacedOrganisation } from './organisations'
import { type Population, someone, trained } from './population'
import { openAccount, type Telling, tellHonestly } from './telling'
import { days } from './world'

/** Not known, by phone, by real name, institutions. */
const levelShares = [0.25, 0.45, 0.27, 0.03]
/** The yearly giving week, when one visit in seven happens. */
const givingWeek = { from: days - 50, length: 7, share: 0.15 }

/** Opens `people` honest accounts; the number of organisations one knows falls as a power law (59 % know one). */
export function tellOfHonestPeople(
  telling: Telling,
  people: number,
  seed: number,
  population: Population,
  organisations: readonly PlacedOrganisation[],
  stream: Stream,
) {
  const draw = drawerByFame(organisations, stream)
  for (let person = 0; person < people; person++) {
    const level = stream.weighted(levelShares)
    const traits = level === 3 ? trained(someone(stream)) : someone(stream)
    const known = knownOrganisations(level === 3 ? 4 : 0, draw, stream)
    const [home] = known
    const joinsToRate = stream.chance(population.joinsToRate)
    const since = joinsToRate
      ? stream.below(days - 5)
      : Math.floor(-700 + stream.uniform() * (700 + days - 5))
    const rater = openAccount(telling, seed, {
      label: 'honest',
      verified: asLevel(level),
      created_day: since,
      device: stream.chance(population.sharesPhone)
        ? `shared${stream.below(Math.ceil(people / 40))}`
        : `d${person}`,
      ref: home && stream.chance(population.byLink) ? `share:${home.id}` : '',
    })
    for (const organisation of known) {
      const friend = organisation === home && stream.chance(0.05)
      const day =
        joinsToRate && organisation === home
          ? Math.max(since, organisation.createdDay, 0)
          : visitDay(organisation, since, stream)
      tellHonestly(
        telling,
        { rater, traits, organisation, day, favour: friend ? 0.8 : 0 },
        population,
        stream,
      )
      telling.honest.set(organisation.id, (telling.honest.get(organisation.id) ?? 0) + 1)
    }
  }
}

export function asLevel(level: number): 0 | 1 | 2 | 3 {
  return level === 3 ? 3 : level === 2 ? 2 : level === 1 ? 1 : 0
}

function knownOrganisations(
  more: number,
  draw: () => PlacedOrganisation,
  stream: Stream,
): PlacedOrganisation[] {
  const wanted = Math.min(60, Math.floor((1 - stream.uniform()) ** (-1 / 1.3)) + more)
  const known = new Set<PlacedOrganisation>()
  for (let tries = 0; known.size < wanted && tries < 2 * wanted; tries++) known.add(draw())
  return [...known]
}

function drawerByFame(
  organisations: readonly PlacedOrganisation[],
  stream: Stream,
): () => PlacedOrganisation {
  const fames = organisations.map(({ fame }) => fame)
  return () => organisations[stream.weighted(fames)] ?? stream.pick(organisations)
}

function visitDay({ createdDay, campaignDay }: PlacedOrganisation, since: number, stream: Stream): number {
  const earliest = Math.max(since, createdDay, 0)
  if (givingWeek.from >= earliest && stream.chance(givingWeek.share))
    return givingWeek.from + stream.below(givingWeek.length)
  const campaigning = campaignDay !== undefined && campaignDay >= earliest
  if (campaigning && stream.chance(0.4)) return Math.min(days - 1, campaignDay + stream.below(8))
  return earliest + stream.below(days - earliest)
}
