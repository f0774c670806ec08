// Makes a world: organisations, honest people, attackers, evidence and the truth; the same options make the same world.
import type { Ngo, Rater, Rating } from '@ngo2/shared/ranking/files/evaluation-files'
import { opaqueName, streamOf } from '../random'
import { attackWorld } from './attackers'
import { tellOfHonestPeople } from './honest'
import { makeOrganisations, type PlacedOrganisation, qualityOn } from './organisations'
import { meanAnswer, type Population, populationOf } from './population'
import type { Telling } from './telling'
import { criteriaOf, days, sides, type Truth, usualWorld, type World, type WorldOptions } from './world'

/** With one seed the honest part is the same whatever the attack. */
export function makeWorld(given: Partial<WorldOptions>): World {
  const options = { ...usualWorld, ...given }
  const { seed, people } = options
  const population = populationOf[options.population]
  const organisations = makeOrganisations(options.organisations, population, options.attack === 'drift', {
    quality: streamOf(seed, 'organisations'),
    change: streamOf(seed, 'change'),
  })
  const telling: Telling = { ratings: [], raters: [], labels: new Map(), honest: new Map() }
  tellOfHonestPeople(telling, people, seed, population, organisations, streamOf(seed, 'people'))
  const truthOf = new Map(organisations.map((o) => [o, sides.map((_, s) => truth(o, s, population))]))
  const total = (o: PlacedOrganisation) => (truthOf.get(o) ?? []).reduce((sum, t) => sum + t, 0)
  const byTruth = [...organisations].sort((a, b) => total(b) - total(a))
  const aimed = attackWorld({ telling, options, population, byTruth })
  const truths = organisations.flatMap((o) =>
    sides.map(
      (dimension, s): Truth => ({
        ngo: o.id,
        dimension,
        truth: truthOf.get(o)?.[s] ?? 0,
        honestRaters: telling.honest.get(o.id) ?? 0,
        target: aimed.get(o.id) ?? 0,
        drift: o.drift,
      }),
    ),
  )
  return {
    options,
    ratings: [...telling.ratings].sort(byDayThenName),
    raters: withOpaqueDevices(telling.raters, seed),
    ngos: ngosOf(organisations, truths, seed),
    truths,
    labels: telling.labels,
  }
}

function truth(organisation: PlacedOrganisation, s: number, { middle }: Population): number {
  const side = sides[s] ?? 'org'
  const means = criteriaOf[side].map((_, c) => meanAnswer(qualityOn(organisation, s, c, days), middle))
  return means.reduce((sum, mean) => sum + mean, 0) / means.length
}

/** Two organisations in five have evidence: an independent review, half a point off as a rule. */
function ngosOf(organisations: readonly PlacedOrganisation[], truths: readonly Truth[], seed: number): Ngo[] {
  const stream = streamOf(seed, 'evidence')
  return organisations.map(({ id, createdDay }, i) => {
    const [found, docs] = [stream.chance(0.4), 1 + stream.below(6)]
    const [org = null, comm = null] = [0, 1].map((s) => {
      const seen = (truths[2 * i + s]?.truth ?? 0) + 0.5 * stream.normal()
      return found ? Number(Math.min(5, Math.max(0, seen)).toFixed(3)) : null
    })
    return {
      ngo: id,
      created_day: createdDay,
      evidence_docs: found ? docs : 0,
      evidence_org: org,
      evidence_comm: comm,
    }
  })
}

function withOpaqueDevices(raters: readonly Rater[], seed: number): Rater[] {
  const names = new Map<string, string>()
  for (const { device } of raters)
    if (!names.has(device)) names.set(device, opaqueName(seed, 'd', names.size))
  return raters
    .map((rater) => ({ ...rater, device: names.get(rater.device) ?? '' }))
    .sort((a, b) => (a.rater < b.rater ? -1 : 1))
}

/** As a log would have them: nothing in their order tells honest people from others. */
function byDayThenName(a: Rating, b: Rating): number {
  return a.day - b.day || (a.rater < b.rater ? -1 : Number(a.rater > b.rater))
}
