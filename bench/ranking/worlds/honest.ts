// The honest accounts of a world: when they come, whom they know, and how they answer.
import { type Stream, streamOf } from '../random'
import { tellOfGroups } from './groups'
import type { PlacedOrganisation } from './organisations'
import { type Population, someone, trained } from './population'
import { asLevel, openAccount, type Telling, tellFirst, tellHonestly } from './telling'
import { days, type WorldOptions } from './world'

/** Not known, by phone, by real name, institutions. */
const levelShares = [0.25, 0.45, 0.27, 0.03]
/** The yearly giving week, when one visit in seven happens. */
const givingWeek = { from: days - 50, length: 7, share: 0.15 }

/** A year of honest people: groups first, then everybody else, `people` accounts together. */
export function tellOfHonestPeople(
  telling: Telling,
  { people, seed }: Pick<WorldOptions, 'people' | 'seed'>,
  organisations: readonly PlacedOrganisation[],
) {
  tellOfGroups(telling, seed, organisations, streamOf(seed, 'groups'))
  const stream = streamOf(seed, 'people')
  const crowd: Crowd = {
    telling,
    seed,
    stream,
    habits: habitsOf(telling.population, streamOf(seed, 'counties')),
    drawFrom: drawersByFame(telling.population, organisations, stream),
    phones: Math.ceil(people / 40),
  }
  while (telling.raters.length < people) tellOfSomeone(crowd)
}

interface Crowd {
  readonly telling: Telling
  readonly seed: number
  readonly stream: Stream
  /** Points a county gives more than others. */
  readonly habits: readonly number[]
  /** Draws an organisation for somebody of this county. */
  readonly drawFrom: (county: number) => PlacedOrganisation
  readonly phones: number
}

/** One account; the number of organisations one knows falls as a power law (59 % know one). */
function tellOfSomeone({ telling, seed, stream, habits, drawFrom, phones }: Crowd) {
  const { population } = telling
  const level = stream.weighted(levelShares)
  const county = habits.length > 1 ? stream.below(habits.length) : 0
  const anyone = someone(stream, habits[county], population.counties?.habit)
  const traits = level === 3 ? trained(anyone) : anyone
  const known = knownOrganisations(level === 3 ? 4 : 0, () => drawFrom(county), stream)
  const [home] = known
  const joinsToRate = stream.chance(population.joinsToRate)
  const since = joinsToRate ? stream.below(days - 5) : Math.floor(-700 + stream.uniform() * (700 + days - 5))
  const rater = openAccount(telling, seed, {
    label: 'honest',
    verified: asLevel(level),
    created_day: since,
    device: stream.chance(population.sharesPhone)
      ? `shared${stream.below(phones)}`
      : `d${telling.raters.length}`,
    ref: home && stream.chance(population.byLink) ? `share:${home.id}` : '',
  })
  for (const organisation of known) {
    const friend = organisation === home && stream.chance(0.05)
    const day =
      joinsToRate && organisation === home
        ? Math.max(since, organisation.createdDay, 0)
        : visitDay(organisation, since, stream)
    const visit = { rater, traits, organisation, day, favour: friend ? 0.8 : 0 }
    tellFirst(telling, visit, stream)
    if (population.comesBack > 0 && stream.chance(population.comesBack)) {
      const again = day + 1 + stream.below(days - day)
      if (again < days) tellHonestly(telling, { ...visit, day: again }, stream)
    }
  }
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

function habitsOf({ counties }: Population, stream: Stream): number[] {
  return Array.from({ length: counties?.count ?? 1 }, () => (counties?.habit ?? 0) * stream.normal())
}

function drawersByFame(
  { counties }: Population,
  organisations: readonly PlacedOrganisation[],
  stream: Stream,
): (county: number) => PlacedOrganisation {
  const drawerOf = (among: readonly PlacedOrganisation[]) => {
    const fames = among.map(({ fame }) => fame)
    return () => among[stream.weighted(fames)] ?? stream.pick(organisations)
  }
  const anywhere = drawerOf(organisations)
  if (counties === undefined) return anywhere
  const nearby = Array.from({ length: counties.count }, (_, county) =>
    drawerOf(organisations.filter((organisation) => organisation.county === county)),
  )
  return (county) => (stream.chance(counties.staysHome) ? (nearby[county] ?? anywhere)() : anywhere())
}

function visitDay(
  { createdDay, campaignDay, turns }: PlacedOrganisation,
  since: number,
  stream: Stream,
): number {
  const earliest = Math.max(since, createdDay, 0)
  // What has just turned is what people talk about.
  for (const { day } of turns)
    if (day >= earliest && stream.chance(0.2)) return Math.min(days - 1, day + stream.below(60))
  if (givingWeek.from >= earliest && stream.chance(givingWeek.share))
    return givingWeek.from + stream.below(givingWeek.length)
  const campaigning = campaignDay !== undefined && campaignDay >= earliest
  if (campaigning && stream.chance(0.4)) return Math.min(days - 1, campaignDay + stream.below(8))
  return earliest + stream.below(days - earliest)
}
