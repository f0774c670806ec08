// Collects what happens while a world is made: accounts that open and sheets they give.
import type { Rater, Rating } from '@ngo2/shared/ranking/files/evaluation-files'
import { opaqueName, type Stream } from '../random'
import { type PlacedOrganisation, qualityOn } from './organisations'
import { answerTo, impression, type Population, type Traits } from './population'
import { answerOn, type Scale } from './scale'
import { criteriaOf, type HonestGroup, sides } from './world'

export interface Telling {
  readonly ratings: Rating[]
  readonly raters: Rater[]
  readonly labels: Map<string, string>
  /** Honest raters by organisation id. */
  readonly honest: Map<string, number>
  /** The first organisation each honest person came for, by rater. */
  readonly homes: Map<string, string>
  readonly helpers: Map<string, string>
  readonly groups: Map<string, { readonly kind: HonestGroup; readonly day: number }>
  readonly population: Population
  readonly scale: Scale
}

/** A drawn number as a level. */
export function asLevel(level: number): 0 | 1 | 2 | 3 {
  return level === 3 ? 3 : level === 2 ? 2 : level === 1 ? 1 : 0
}

export type NewAccount = Omit<Rater, 'rater'> & { readonly label: string }

/** Opens an account and answers its name. */
export function openAccount(telling: Telling, seed: number, { label, ...account }: NewAccount): string {
  const rater = opaqueName(seed, 'u', telling.raters.length)
  telling.raters.push({ rater, ...account })
  telling.labels.set(rater, label)
  return rater
}

export interface Visit {
  readonly rater: string
  readonly traits: Traits
  readonly organisation: PlacedOrganisation
  readonly day: number
  /** Points given on top, to a friend or when called upon. */
  readonly favour: number
}

/** An honest person's visit: told, and counted for the grader. */
export function tellFirst(telling: Telling, visit: Visit, stream: Stream) {
  const { id } = visit.organisation
  tellHonestly(telling, visit, stream)
  telling.honest.set(id, (telling.honest.get(id) ?? 0) + 1)
  if (!telling.homes.has(visit.rater)) telling.homes.set(visit.rater, id)
}

/** Gives both sheets as an honest person does: each criterion as people know it, one at least. */
export function tellHonestly(
  telling: Telling,
  { rater, traits, organisation, day, favour }: Visit,
  stream: Stream,
) {
  const { population, scale } = telling
  const angry = population.angry.share > 0 && stream.chance(population.angry.share)
  const common = impression(population, stream) - (angry ? population.angry.points : 0)
  for (const [s, dimension] of sides.entries()) {
    const colour = common + impression(population, stream) + favour
    const known = criteriaOf[dimension].map(() => stream.chance(population.knows))
    const rescued = stream.below(known.length)
    for (const [c, criterion] of criteriaOf[dimension].entries()) {
      if (known[c] !== true && (known.includes(true) || c !== rescued)) continue
      const quality = qualityOn(organisation, s, c, day)
      const score = answerTo(quality, traits, colour, { middle: population.middle, scale }, stream)
      telling.ratings.push({ rater, ngo: organisation.id, dimension, criterion, score, day })
    }
  }
}

/** Gives both sheets as one was told to: nearly every criterion between two scores. */
export function tellAsTold(
  telling: Telling,
  visit: Pick<Visit, 'rater' | 'organisation' | 'day'>,
  [lowest, highest]: readonly [number, number],
  stream: Stream,
) {
  const { rater, organisation, day } = visit
  for (const dimension of sides) {
    for (const [c, criterion] of criteriaOf[dimension].entries()) {
      if (c > 0 && stream.chance(0.05)) continue
      const score = answerOn(telling.scale, lowest + stream.below(highest - lowest + 1))
      telling.ratings.push({ rater, ngo: organisation.id, dimension, criterion, score, day })
    }
  }
}
