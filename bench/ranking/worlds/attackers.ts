// Lets campaigns happen in a world: targets chosen, accounts opened, orders carried out in the last weeks.
import { type Stream, streamOf } from '../random'
import { type Campaign, campaignsOf } from './campaigns'
import { asLevel } from './honest'
import type { PlacedOrganisation } from './organisations'
import { type Population, someone } from './population'
import { openAccount, type Telling, tellAsTold, tellHonestly, type Visit } from './telling'
import { days, type WorldOptions } from './world'

export interface Scene {
  readonly telling: Telling
  readonly options: WorldOptions
  readonly population: Population
  /** Truly best first. */
  readonly byTruth: readonly PlacedOrganisation[]
}

interface Operation extends Scene {
  readonly campaign: Campaign
  readonly targets: readonly PlacedOrganisation[]
  readonly rivals: readonly PlacedOrganisation[]
  readonly stream: Stream
  readonly startDay: number
}

/** Runs every campaign of the attack with equal parts of the attackers; answers who was aimed at, and how. */
export function attackWorld(scene: Scene): Map<string, -1 | 1> {
  const { attack, share, people, seed } = scene.options
  const plan = campaignsOf(attack)
  const each = Math.round(((share / (1 - share)) * people) / Math.max(1, plan.length))
  const aimed = new Map<string, -1 | 1>()
  for (const campaign of plan) {
    const stream = streamOf(seed, `campaign ${campaign.name}`)
    const targets = chooseTargets(scene, campaign, plan.length > 1, aimed, stream)
    if (campaign.aim !== 'nobody')
      for (const { id } of targets) aimed.set(id, campaign.aim === 'push' ? 1 : -1)
    const rivals = part(scene.byTruth, 0.2, 0.6).filter(({ id }) => !aimed.has(id))
    const operation = { ...scene, campaign, targets, rivals, stream, startDay: days - 40 - stream.below(20) }
    for (let number = 0; number < each; number++) enlist(operation, number)
  }
  return aimed
}

function chooseTargets(
  { byTruth, telling, options }: Scene,
  { aim, reach }: Campaign,
  shared: boolean,
  aimed: Map<string, unknown>,
  stream: Stream,
) {
  const pool = aim === 'pull' ? part(byTruth, 0, 0.2) : part(byTruth, 0.5, 1)
  const free = pool.filter(({ id }) => !aimed.has(id) && (telling.honest.get(id) ?? 0) >= 3)
  const wanted = Math.max(1, Math.round((options.organisations * reach) / (shared ? 2 : 1)))
  return stream.shuffled(free).slice(0, wanted)
}

/** One attacker: opens an account, covers herself, does as told. */
function enlist(operation: Operation, number: number): void {
  const { telling, options, campaign, targets, stream, startDay } = operation
  const target = targets[number % targets.length]
  if (target === undefined) return
  const day = Math.min(days - 1, startDay + stream.below(35))
  const since = openingDay(campaign, day, stream)
  const farm = `farm ${campaign.name} ${target.id} ${stream.below(1 + Math.ceil(options.people / 400))}`
  const rater = openAccount(telling, options.seed, {
    label: campaign.name,
    verified: asLevel(stream.weighted(campaign.levels)),
    created_day: since,
    device: stream.chance(campaign.farmed) ? farm : `a ${campaign.name} ${number}`,
    ref: stream.chance(campaign.byLink) ? `share:${target.id}` : '',
  })
  cover(operation, rater, target, since, day)
  carryOut(operation, { rater, organisation: target, day })
}

/** What the campaign wants said of the target; who damns one praises a rival of it. */
function carryOut(operation: Operation, order: Pick<Visit, 'rater' | 'organisation' | 'day'>): void {
  const { telling, population, campaign, rivals, byTruth, stream } = operation
  const tell = (organisation: PlacedOrganisation, scores: readonly [number, number]) =>
    tellAsTold(telling, { ...order, organisation }, scores, stream)
  const sly = stream.chance(0.15)
  switch (campaign.says) {
    case 'praise':
      tell(order.organisation, [sly ? 4 : 5, 5])
      break
    case 'damn':
      tell(order.organisation, [0, sly ? 2 : 1])
      tell(stream.pick(rivals), [5, 5])
      break
    case 'warmly':
      tellHonestly(telling, { ...order, traits: someone(stream), favour: 1.5 }, population, stream)
      break
    case 'anything':
      for (const other of stream.shuffled(byTruth).slice(0, 1 + stream.below(8))) tell(other, [0, 5])
  }
}

function cover(
  { telling, population, campaign, byTruth, stream }: Operation,
  rater: string,
  target: PlacedOrganisation,
  since: number,
  until: number,
) {
  const [least, most] = campaign.cover
  const famous = [...byTruth]
    .sort((a, b) => b.fame - a.fame)
    .slice(0, Math.max(5, Math.floor(byTruth.length / 10)))
  const calm = { stretch: 1, leniency: 0, noise: 0.4 }
  for (const organisation of stream.shuffled(famous).slice(0, least + stream.below(most - least + 1))) {
    if (organisation === target) continue
    const earliest = Math.max(0, since, organisation.createdDay)
    const day = Math.min(until, earliest + stream.below(Math.max(1, until - earliest)))
    tellHonestly(telling, { rater, traits: calm, organisation, day, favour: 0 }, population, stream)
  }
}

function openingDay({ accounts }: Campaign, day: number, stream: Stream): number {
  if (accounts === 'bought') return Math.floor(-700 + stream.uniform() * 800)
  if (accounts === 'fresh') return day - stream.below(30)
  return stream.chance(0.8) ? day : stream.below(day)
}

function part<Value>(values: readonly Value[], from: number, to: number): Value[] {
  return values.slice(Math.floor(values.length * from), Math.floor(values.length * to))
}
