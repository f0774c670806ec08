// The organisations of a world: what they are really like, how well known, and how they change.
import type { Stream } from '../random'
import type { Population } from './population'
import { criteriaOf, days, sides } from './world'

export interface PlacedOrganisation {
  readonly id: string
  /** Latent quality of every criterion on day 0, by side, points around the population's scale. */
  readonly quality: readonly (readonly number[])[]
  /** Points a day since `changesFrom`, by side. */
  readonly slope: readonly number[]
  readonly changesFrom: number
  readonly drift: -1 | 0 | 1
  /** Sudden changes of every criterion by so many points. */
  readonly turns: readonly Turn[]
  readonly county: number
  readonly createdDay: number
  /** Share of attention, not normalised. */
  readonly fame: number
  /** First day of its own campaign week. */
  readonly campaignDay: number | undefined
}

export interface Turn {
  readonly day: number
  readonly points: number
}

/** Quality spread 0.6, half of it common to both sides; fame falls as rank^−0.8 and a little with bad quality. */
export function makeOrganisations(
  count: number,
  population: Population,
  changing: boolean,
  streams: { readonly quality: Stream; readonly change: Stream; readonly place: Stream },
): PlacedOrganisation[] {
  const { quality: stream, change, place: home } = streams
  const difficulty = sides.map((side) => criteriaOf[side].map(() => 0.25 * stream.normal()))
  const places = stream.shuffled(Array.from({ length: count }, (_, place) => place))
  return places.map((place, number) => {
    const shared = stream.normal()
    const merit = sides.map(() => 0.6 * (Math.SQRT1_2 * shared + Math.SQRT1_2 * stream.normal()))
    const young = stream.chance(0.15)
    const known = (place + 1) ** -0.8 * Math.exp(0.25 * merit.reduce((sum, m) => sum + m, 0))
    const drift = changing && !young && change.chance(0.25) ? (change.chance(0.5) ? 1 : -1) : 0
    return {
      id: `n${number}`,
      quality: sides.map((side, s) =>
        criteriaOf[side].map(
          (_, c) => population.middle + (merit[s] ?? 0) + (difficulty[s]?.[c] ?? 0) + 0.25 * stream.normal(),
        ),
      ),
      slope: sides.map(() => (drift * (0.8 + 0.4 * change.uniform())) / 240),
      changesFrom: days - 240,
      drift,
      turns: young ? [] : turnsOf(population, change),
      county: home.below(population.counties?.count ?? 1),
      createdDay: young ? days - 60 + stream.below(40) : 0 - stream.below(1500),
      fame: young ? 0.15 * known : known,
      campaignDay: stream.chance(0.15) ? stream.below(days) : undefined,
    }
  })
}

/** A crisis costs about 1.4 points at once, and half of those in one recover in two to four months; a reform gives 0.9. */
function turnsOf({ turns }: Population, stream: Stream): Turn[] {
  if (turns.crisis + turns.reform === 0) return []
  const [kind, day, size] = [stream.uniform(), 90 + stream.below(220), 1 + 0.2 * stream.normal()]
  const [recovers, afterDays] = [stream.chance(0.5), 60 + stream.below(60)]
  if (kind < turns.reform) return [{ day, points: 0.9 * size }]
  if (kind > turns.reform + turns.crisis) return []
  const crisis = { day, points: -1.4 * size }
  return recovers && day + afterDays < days
    ? [crisis, { day: day + afterDays, points: 1.2 * size }]
    : [crisis]
}

/** Latent quality of one criterion on a day. */
export function qualityOn(o: PlacedOrganisation, side: number, criterion: number, day: number): number {
  const changed = (o.slope[side] ?? 0) * Math.max(0, day - o.changesFrom)
  const turned = o.turns.reduce((sum, turn) => sum + (turn.day <= day ? turn.points : 0), 0)
  return (o.quality[side]?.[criterion] ?? 0) + changed + turned
}
