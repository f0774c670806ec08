// Lets campaigns happen in a world: targets chosen, accounts opened, orders carried out.
import { type Stream, streamOf } from '../random'
import { adaptive, type Campaign } from './campaigns'
import { coverUp } from './cover'
import type { PlacedOrganisation } from './organisations'
import { someone } from './population'
import type { Aimed, Operation, Plot, Scene } from './scene'
import { asLevel, openAccount, type Telling, tellAsTold, tellHonestly, type Visit } from './telling'
import { days } from './world'

/** Every campaign with equal parts of the attackers, each with targets of its own. */
export function plotOf(campaigns: readonly Campaign[]): Plot {
  return (scene) => {
    const { share, people, seed, adaptive: traceless } = scene.options
    const accounts = Math.round(((share / (1 - share)) * people) / Math.max(1, campaigns.length))
    const aimed = new Map<string, -1 | 1>()
    for (const planned of campaigns) {
      const campaign = traceless ? adaptive(planned) : planned
      const stream = streamOf(seed, `campaign ${campaign.name}`)
      const targets = chooseTargets(scene, campaign, campaigns.length > 1 ? 2 : 1, aimed, stream)
      if (campaign.aim !== 'nobody')
        for (const { id } of targets) aimed.set(id, campaign.aim === 'push' ? 1 : -1)
      const rivals = part(scene.byTruth, 0.2, 0.6).filter(({ id }) => !aimed.has(id))
      const startDay = days - 40 - stream.below(20)
      const operation = { ...scene, campaign, targets, rivals, stream, accounts, startDay }
      for (let number = 0; number < accounts; number++) enlist(operation, number)
    }
    return aimed
  }
}

function chooseTargets(
  scene: Scene,
  campaign: Campaign,
  sharers: number,
  aimed: Aimed,
  stream: Stream,
): PlacedOrganisation[] {
  const { telling, options } = scene
  const free = poolOf(scene, campaign).filter(
    ({ id }) => !aimed.has(id) && (telling.honest.get(id) ?? 0) >= 3,
  )
  const wanted = Math.max(1, Math.round((options.organisations * campaign.reach) / sharers))
  return stream.shuffled(free).slice(0, wanted)
}

function poolOf({ byTruth, telling }: Scene, { among }: Campaign): readonly PlacedOrganisation[] {
  const worse = part(byTruth, 0.5, 1)
  switch (among) {
    case 'weak':
      return worse
    case 'strong':
      return part(byTruth, 0, 0.2)
    case 'small':
      return part(byTruth, 0, 0.4).filter(({ id }) => (telling.honest.get(id) ?? 0) <= 8)
    case 'grouped': {
      const grouped = part(byTruth, 0.3, 1).filter((o) => groupDay(telling, o) !== undefined)
      return grouped.length > 0 ? grouped : worse
    }
  }
}

/** The day honest people came to it together, or its own campaign week began. */
function groupDay({ groups }: Telling, { id, campaignDay }: PlacedOrganisation): number | undefined {
  return groups.get(id)?.day ?? (groups.size === 0 ? campaignDay : undefined)
}

/** One attacker: opens an account, covers herself, does as told. */
function enlist(operation: Operation, number: number): void {
  const { telling, options, campaign, targets, accounts, stream } = operation
  const target = targets[number % targets.length]
  if (target === undefined) return
  const day = dayOf(operation, target)
  const since = openingDay(campaign, day, stream)
  const phones = 1 + Math.ceil(accounts / targets.length / campaign.onOnePhone)
  const farm = `farm ${campaign.name} ${target.id} ${stream.below(phones)}`
  const linkOf = campaign.linkOf === 'target' ? target : stream.pick(operation.byTruth)
  const rater = openAccount(telling, options.seed, {
    label: campaign.name,
    verified: asLevel(stream.weighted(campaign.levels)),
    created_day: since,
    device: stream.chance(campaign.farmed) ? farm : `a ${campaign.name} ${number}`,
    ref: stream.chance(campaign.byLink) ? `share:${linkOf.id}` : '',
  })
  coverUp(operation, { rater, target, since, until: day })
  carryOut(operation, { rater, organisation: target, day })
}

function dayOf({ campaign, telling, stream, startDay }: Operation, target: PlacedOrganisation): number {
  const earliest = Math.max(0, target.createdDay)
  switch (campaign.when) {
    case 'weeks':
      return Math.min(days - 1, startDay + stream.below(35))
    case 'year':
      return earliest + stream.below(days - earliest)
    case 'withGroup':
      return Math.min(days - 1, (groupDay(telling, target) ?? startDay) + stream.below(2))
  }
}

/** What the campaign wants said of the target. */
function carryOut(operation: Operation, order: Pick<Visit, 'rater' | 'organisation' | 'day'>): void {
  const { telling, campaign, rivals, byTruth, stream } = operation
  const tell = (organisation: PlacedOrganisation, scores: readonly [number, number]) =>
    tellAsTold(telling, { ...order, organisation }, scores, stream)
  if (campaign.says === 'warmly') {
    tellHonestly(telling, { ...order, traits: someone(stream), favour: 1.5 }, stream)
  } else if (campaign.says === 'anything') {
    for (const other of stream.shuffled(byTruth).slice(0, 1 + stream.below(8))) tell(other, [0, 5])
  } else {
    const [lowest, highest] = campaign.says
    const sly = Number(stream.chance(campaign.sly))
    tell(order.organisation, lowest >= 2.5 ? [lowest - sly, highest] : [lowest, highest + sly])
    if (campaign.praisesRival) tell(stream.pick(rivals), [5, 5])
  }
}

function openingDay({ accounts }: Campaign, day: number, stream: Stream): number {
  if (accounts === 'bought') return Math.min(day, Math.floor(-700 + stream.uniform() * 800))
  if (accounts === 'fresh') return day - stream.below(30)
  return stream.chance(0.8) ? day : stream.below(Math.max(1, day))
}

function part<Value>(values: readonly Value[], from: number, to: number): Value[] {
  return values.slice(Math.floor(values.length * from), Math.floor(values.length * to))
}
