// How a team's view of its evidence is made from what is kept.
import { daysBetween } from '../maths/calendar'
import type { DeskItem, EvidenceDesk, ItemStatus } from './desk'
import { expiresOn, freshForm } from './expiry'
import { EvidenceItem, type GivenItem, worthOf } from './item'
import { type LevelFacts, reachedIf, reachedOn, type Span, stepsOn } from './levels'
import { countingOn, type EvidenceRecord } from './record'
import { type Holdings, isGiven, levelFactsOf, outOf, pointsOfBoth, pointsOn } from './standing'

export function deskOf(holdings: Holdings, day: string): EvidenceDesk {
  const facts = levelFactsOf(holdings)
  const steps = stepsOn(facts, day)
  const items = EvidenceItem.options.map((item) => itemOf(holdings, facts, item, day))
  const nextAsks = steps.find(({ reached }) => !reached)?.asks.map(({ requirement }) => requirement) ?? []
  return {
    ...reachedOn(facts, day),
    items,
    steps,
    nextEasiest: easiest(items, nextAsks),
    points: pointsOfBoth(holdings, day),
  }
}

/** The span of an item that is given and seen today; T7 for the last quarter that is over. */
export function spanIfGiven(item: GivenItem, day: string): Span {
  const form = freshForm(item, day)
  return { item, from: day, until: expiresOn(form, day), ...(form.quarter && { quarter: form.quarter }) }
}

function itemOf(holdings: Holdings, facts: LevelFacts, item: EvidenceItem, day: string): DeskItem {
  const record = isGiven(item) ? holdings.records.find((one) => one.item === item) : undefined
  const counting = countingOn(record, holdings.organisation, day)
  const points = pointsOn(holdings, item, day)
  return {
    item,
    status: isGiven(item) ? statusOf(record, points > 0) : measuredStatus(item),
    version: record?.version ?? 0,
    points,
    outOf: outOf(item),
    ...(counting?.expiresOn !== undefined && { daysLeft: daysBetween(day, counting.expiresOn) + 1 }),
    accepted: counting ?? record?.accepted[0],
    given: record?.given,
    levelThen: isGiven(item) ? reachedIf(facts, spanIfGiven(item, day)) : reachedOn(facts, day),
  }
}

const measuredStatus = (item: EvidenceItem): ItemStatus =>
  worthOf[item].source === 'later' ? 'later' : 'measured'

function statusOf(record: EvidenceRecord | undefined, counts: boolean): ItemStatus {
  if (counts) return 'valid'
  if (record?.given?.state === 'declared') return 'waiting'
  if (record?.given?.state === 'refused') return 'refused'
  return record !== undefined && record.accepted.length > 0 ? 'expired' : 'empty'
}

function easiest(items: readonly DeskItem[], wanted: readonly string[]): EvidenceItem | undefined {
  const missing = items.filter(
    ({ status }) => status === 'empty' || status === 'refused' || status === 'expired',
  )
  const isWanted = ({ item }: DeskItem) => (wanted.includes(item) ? 0 : 1)
  const minutes = ({ item }: DeskItem) => worthOf[item].minutes ?? 0
  const sorted = [...missing].sort((a, b) => isWanted(a) - isWanted(b) || minutes(a) - minutes(b))
  return sorted[0]?.item
}
