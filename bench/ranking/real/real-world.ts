// A world made of real judgments: one half of the people is heard, the other half is the truth, and attackers join in.
import { streamOf } from '../random'
import type { PlacedOrganisation } from '../worlds/organisations'
import { populationOf } from '../worlds/population'
import { scales } from '../worlds/scale'
import type { Plot } from '../worlds/scene'
import { openAccount, type Telling } from '../worlds/telling'
import { criteriaOf, days, type Truth, usualWorld, type World } from '../worlds/world'
import type { Judgment } from './judgments'

/** An item is graded where this many of the held-out half have judged it, and somebody of the half that is heard. */
const judgesMin = 20

/** Attackers are `share` of all accounts; `heardShare` thins out the half that is heard, as on a young platform. */
export interface RealOptions {
  readonly seed: number
  readonly share: number
  readonly heardShare: number
  readonly plot?: Plot
}

export function realWorld(
  judgments: readonly Judgment[],
  { seed, share, heardShare, plot }: RealOptions,
): World {
  const stream = streamOf(seed, 'halves')
  const names = [...new Set(judgments.map(({ rater }) => rater))].sort()
  const heldOut = new Set(names.filter(() => stream.chance(0.5)))
  const truthOf = meansOf(judgments.filter(({ rater }) => heldOut.has(rater)))
  const heard = judgments.filter(({ rater }) => !heldOut.has(rater) && stream.chance(heardShare))
  const telling = told(heard, seed)
  const known = [...truthOf].filter(([item, { count }]) => count >= judgesMin && telling.honest.has(item))
  const byTruth = known
    .sort(([, a], [, b]) => b.mean - a.mean)
    .map(([item, { mean }]) => placed(item, mean, telling.honest.get(item) ?? 0))
  const people = telling.raters.length
  const options = { ...usualWorld, seed, share, people, organisations: byTruth.length }
  const aimed = plot?.({ telling, options, byTruth }) ?? new Map()
  const items = new Set(telling.ratings.map(({ ngo }) => ngo))
  return {
    options,
    ratings: [...telling.ratings].sort((a, b) => a.day - b.day || (a.rater < b.rater ? -1 : 1)),
    raters: telling.raters,
    ngos: [...items]
      .sort()
      .map((ngo) => ({ ngo, created_day: 0, evidence_docs: 0, evidence_org: null, evidence_comm: null })),
    helpers: telling.helpers,
    invited: new Set(),
    truths: byTruth.map(
      ({ id }): Truth => ({
        ngo: id,
        dimension: 'org',
        truth: truthOf.get(id)?.mean ?? 0,
        honestRaters: telling.honest.get(id) ?? 0,
        target: aimed.get(id) ?? 0,
        drift: 0,
      }),
    ),
    labels: telling.labels,
    truthOn: ({ truth }) => truth,
  }
}

function meansOf(judgments: readonly Judgment[]): Map<string, { mean: number; count: number }> {
  const sums = new Map<string, { sum: number; count: number }>()
  for (const { item, score } of judgments) {
    const { sum, count } = sums.get(item) ?? { sum: 0, count: 0 }
    sums.set(item, { sum: sum + score, count: count + 1 })
  }
  return new Map([...sums].map(([item, { sum, count }]) => [item, { mean: sum / count, count }]))
}

/**
 * A judgment is a sheet with one question on one side. Accounts are older than the first of them, known by phone and each
 * on its own; judgments of which nobody knows when fall on days by chance.
 */
function told(heard: readonly Judgment[], seed: number): Telling {
  const telling: Telling = {
    ratings: [],
    raters: [],
    labels: new Map(),
    honest: new Map(),
    homes: new Map(),
    helpers: new Map(),
    groups: new Map(),
    population: populationOf.calm,
    scale: scales.whole,
  }
  const [accounts, stream] = [new Map<string, string>(), streamOf(seed, 'days')]
  const [criterion] = criteriaOf.org
  const seen = new Set<string>()
  for (const { rater: name, item, score, day: known } of heard) {
    const day = known ?? stream.below(days)
    const rater =
      accounts.get(name) ??
      openAccount(telling, seed, {
        label: 'honest',
        verified: 1,
        created_day: 0,
        device: `d ${name}`,
        ref: '',
      })
    accounts.set(name, rater)
    telling.ratings.push({ rater, ngo: item, dimension: 'org', criterion, score, day })
    if (seen.has(`${rater} ${item}`)) continue
    seen.add(`${rater} ${item}`)
    telling.honest.set(item, (telling.honest.get(item) ?? 0) + 1)
  }
  return telling
}

/** What attackers who cover themselves need to know: how good people find it, and how well known it is. */
function placed(id: string, mean: number, fame: number): PlacedOrganisation {
  return {
    id,
    quality: [criteriaOf.org.map(() => mean), criteriaOf.comm.map(() => mean)],
    slope: [0, 0],
    changesFrom: days,
    drift: 0,
    turns: [],
    county: 0,
    createdDay: 0,
    fame,
    campaignDay: undefined,
  }
}
