// Attackers that judge the method: nobody tunes on them, and the tuning run never loads them.
import type { PlacedOrganisation } from '../worlds/organisations'
import { someone } from '../worlds/population'
import type { Plot } from '../worlds/scene'
import { tellAsTold, tellHonestly } from '../worlds/telling'
import { criteriaOf, days, sides } from '../worlds/world'
import { type Attacker, plotWith } from './plot-with'

/** A club: every account of it praises every member of the club, and now and then somebody else. */
export const club: Plot = plotWith(
  {
    name: 'club',
    targets: 5,
    aim: 1,
    accounts: { levels: [0.1, 0.6, 0.3], openedMax: 500, byLink: 0, farmed: 0 },
  },
  (attacker) => {
    const { scene, stream, targets, rater, day } = attacker
    for (const organisation of targets) praise(attacker, organisation, [4, 5], day)
    if (!stream.chance(0.3)) return
    const organisation = stream.pick(scene.byTruth)
    tellHonestly(scene.telling, { rater, traits: someone(stream), organisation, day, favour: 0 }, stream)
  },
)

/** First says what everybody says, and replaces it in the last week. */
export const turncoats: Plot = plotWith(
  {
    name: 'turncoats',
    targets: 8,
    aim: -1,
    accounts: { levels: [0.1, 0.7, 0.2], openedMax: 600, byLink: 0, farmed: 0 },
  },
  (attacker) => {
    const { scene, stream, target, rater } = attacker
    const early = Math.max(0, target.createdDay) + stream.below(200)
    const visit = {
      rater,
      traits: someone(stream),
      organisation: target,
      day: Math.min(early, days - 9),
      favour: 0,
    }
    tellHonestly(scene.telling, visit, stream)
    praise(attacker, target, [0, 1], days - 1 - stream.below(7))
  },
)

/** Answers one question of each side and no other, with the highest mark. */
export const oneQuestion: Plot = plotWith(
  {
    name: 'one question',
    targets: 10,
    aim: 1,
    accounts: { levels: [0.3, 0.6, 0.1], openedMax: 200, byLink: 0, farmed: 0 },
  },
  (attacker) => {
    const { scene, target, rater, day } = attacker
    for (const dimension of sides) {
      const [criterion] = criteriaOf[dimension]
      scene.telling.ratings.push({ rater, ngo: target.id, dimension, criterion, score: 5, day })
    }
  },
)

/** Invents a class: one day, one link, own phones, a little too kind. */
export const inventedClasses: Plot = plotWith(
  {
    name: 'invented classes',
    targets: 6,
    aim: 1,
    accounts: { levels: [0.2, 0.6, 0.2], openedMax: 0, byLink: 0.9, farmed: 0 },
  },
  (attacker) => {
    const { scene, stream, target, targets, rater } = attacker
    // Every class has a day of its own.
    const day = days - 20 - 40 * targets.indexOf(target)
    tellHonestly(
      scene.telling,
      { rater, traits: someone(stream), organisation: target, day, favour: 1.2 },
      stream,
    )
  },
)

/** From one farm zeros and fives at once, so that it is unclear who disagrees with whom; the fives are more. */
export const twoFaced: Plot = plotWith(
  {
    name: 'two faced',
    targets: 8,
    aim: 1,
    accounts: { levels: [0.5, 0.4, 0.1], openedMax: 40, byLink: 0.2, farmed: 0.6 },
  },
  (attacker) => {
    const { stream, target, day } = attacker
    praise(attacker, target, stream.chance(0.3) ? [0, 1] : [5, 5], day)
  },
)

/** Spreads itself over thirty weak organisations and means five of them. */
export const hiddenAmongMany: Plot = plotWith(
  {
    name: 'hidden among many',
    targets: 5,
    aim: 1,
    accounts: { levels: [0.2, 0.6, 0.2], openedMax: 300, byLink: 0, farmed: 0.1 },
  },
  (attacker) => {
    const { scene, stream, target, day } = attacker
    praise(attacker, target, [4, 5], day)
    const weak = scene.byTruth.slice(Math.floor(scene.byTruth.length / 2))
    for (const other of stream.shuffled(weak).slice(0, 4)) {
      if (other !== target) praise(attacker, other, [3, 5], Math.max(0, day - stream.below(60)))
    }
  },
)

function praise(
  { scene, stream, rater }: Attacker,
  organisation: PlacedOrganisation,
  scores: readonly [number, number],
  day: number,
) {
  tellAsTold(scene.telling, { rater, organisation, day }, scores, stream)
}
