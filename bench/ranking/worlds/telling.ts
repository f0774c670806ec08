// Collects what happens while a world is made: accounts that open and sheets they give.
import type { Rater, Rating } from '@ngo2/shared/ranking/files/evaluation-files'
import { opaqueName, type Stream } from '../random'
import { type PlacedOrganisation, qualityOn } from './organisations'
import { answerTo, impression, type Population, type Traits } from './population'
import { criteriaOf, sides } from './world'

export interface Telling {
  readonly ratings: Rating[]
  readonly raters: Rater[]
  readonly labels: Map<string, string>
  /** Honest raters by organisation id. */
  readonly honest: Map<string, number>
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

/** Gives both sheets as an honest person does: each criterion known with probability 0.85, one at least. */
export function tellHonestly(
  telling: Telling,
  { rater, traits, organisation, day, favour }: Visit,
  population: Population,
  stream: Stream,
) {
  const common = impression(stream)
  for (const [s, dimension] of sides.entries()) {
    const colour = common + impression(stream) + favour
    const known = criteriaOf[dimension].map(() => stream.chance(0.85))
    const rescued = stream.below(known.length)
    for (const [c, criterion] of criteriaOf[dimension].entries()) {
      if (known[c] !== true && (known.includes(true) || c !== rescued)) continue
      const score = answerTo(qualityOn(organisation, s, c, day), traits, colour, population.middle, stream)
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
      const score = lowest + stream.below(highest - lowest + 1)
      telling.ratings.push({ rater, ngo: organisation.id, dimension, criterion, score, day })
    }
  }
}
