// Makes a world: organisations, honest people, attackers, evidence and the truth; the same options make the same world.
import type { Ngo, Rater, Rating } from '@ngo2/shared/ranking/files/evaluation-files'
import { opaqueName, type Stream, streamOf } from '../random'
import { plotOf } from './attackers'
import { campaignsOf } from './campaigns'
import { tellOfHonestPeople } from './honest'
import { makeOrganisations, type PlacedOrganisation, qualityOn } from './organisations'
import { meanAnswer, type Population, populationOf } from './population'
import { type Scale, scales } from './scale'
import type { Plot } from './scene'
import type { Telling } from './telling'
import {
  criteriaOf,
  days,
  sheetKey,
  sides,
  type Truth,
  usualWorld,
  type World,
  type WorldOptions,
} from './world'

/** With one seed the honest part is the same whatever the attack. A plot takes the place of `options.attack`. */
export function makeWorld(given: Partial<WorldOptions>, plot?: Plot): World {
  const options = { ...usualWorld, ...given }
  const { seed } = options
  const [population, scale] = [populationOf[options.population], scales[options.scale]]
  const organisations = makeOrganisations(options.organisations, population, options.attack === 'drift', {
    quality: streamOf(seed, 'organisations'),
    change: streamOf(seed, 'change'),
    place: streamOf(seed, 'places'),
  })
  const telling = blankTelling(population, scale)
  tellOfHonestPeople(telling, options, organisations)
  const invited = options.lot ? drawn(telling, streamOf(seed, 'lot')) : new Set<string>()
  const meanOn = (o: PlacedOrganisation, side: number, day: number) => {
    const means = criteriaOf[sides[side] ?? 'org'].map((_, c) =>
      meanAnswer(qualityOn(o, side, c, day), population, scale),
    )
    return means.reduce((sum, mean) => sum + mean, 0) / means.length
  }
  const truthOf = new Map(organisations.map((o) => [o, sides.map((_, s) => meanOn(o, s, days))]))
  const total = (o: PlacedOrganisation) => (truthOf.get(o) ?? []).reduce((sum, t) => sum + t, 0)
  const byTruth = [...organisations].sort((a, b) => total(b) - total(a))
  const carryOut = plot ?? plotOf(campaignsOf(options.attack))
  const aimed = carryOut({ telling, options, byTruth })
  const truths = organisations.flatMap((o) =>
    sides.map((dimension, s): Truth => {
      const [group, turn] = [telling.groups.get(o.id), o.turns.at(-1)]
      return {
        ngo: o.id,
        dimension,
        truth: truthOf.get(o)?.[s] ?? 0,
        honestRaters: telling.honest.get(o.id) ?? 0,
        target: aimed.get(o.id) ?? 0,
        drift: o.drift,
        ...(group && { group: group.kind }),
        ...(turn && { turnedOn: turn.day }),
      }
    }),
  )
  const byId = new Map(organisations.map((o) => [o.id, o]))
  return {
    options,
    ratings: [...telling.ratings].sort(byDayThenName),
    raters: withOpaqueDevices(telling.raters, seed),
    ngos: ngosOf(organisations, truths, seed),
    helpers: telling.helpers,
    invited,
    truths,
    labels: telling.labels,
    truthOn: ({ ngo, dimension, truth }, day) => {
      const o = byId.get(ngo)
      return o === undefined ? truth : meanOn(o, sides.indexOf(dimension), day)
    },
  }
}

function blankTelling(population: Population, scale: Scale): Telling {
  return {
    ratings: [],
    raters: [],
    labels: new Map(),
    honest: new Map(),
    homes: new Map(),
    helpers: new Map(),
    groups: new Map(),
    population,
    scale,
  }
}

/** One in ten has a proven tie to the organisation she came for, was drawn, and answered. */
function drawn({ homes }: Telling, stream: Stream): Set<string> {
  const keys = [...homes].map(([rater, ngo]) => sheetKey({ rater, ngo }))
  return new Set(keys.filter(() => stream.chance(0.1)))
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
