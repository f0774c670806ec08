// What an organisation's evidence amounts to on a day: the facts of its level, and its points in each dimension.
import { addMonths, beijingDay } from '../maths/calendar'
import type { Organisation } from '../organisations/organisation'
import { correctionMonths } from './expiry'
import { dimensionOf, EvidenceItem, GivenItem, measurablePointsOfC4, worthOf } from './item'
import { type LevelFacts, ratersForShrub, type Span } from './levels'
import { pointsForPoster, pointsForUpdates } from './measured'
import { countingOn, type EvidenceRecord, isStillTrue, pointsFor } from './record'

/** Everything evidence is judged by. */
export interface Holdings {
  readonly organisation: Organisation
  readonly records: readonly EvidenceRecord[]
  /** Moments at which corrections were published that everybody may read. */
  readonly corrections: readonly string[]
  /** Months with an update, `2026-11`. */
  readonly months: readonly string[]
  /** People whose evaluation counts, as far as they are counted. */
  readonly raters: number
}

/** Replies, closed loops and visits are no facts of the product yet: they are absent, so what asks for them stays locked. */
export function levelFactsOf({ organisation, records, corrections, raters }: Holdings): LevelFacts {
  const spans = records.flatMap(({ accepted }) =>
    accepted.filter((one) => isStillTrue(one, organisation)).flatMap(spanOf),
  )
  return {
    spans: [...spans, ...corrections.map(spanOfCorrection)],
    conduct: { raters: raters >= ratersForShrub, registered: organisation.registration.is === 'registered' },
  }
}

function spanOf({ item, form, decisions, expiresOn }: EvidenceRecord['accepted'][number]): Span[] {
  const seen = decisions.find(({ verdict }) => verdict === 'seen')
  if (seen === undefined || expiresOn === undefined) return []
  const span = { item, from: beijingDay(new Date(seen.at)), until: expiresOn }
  return [form.item === 'T7' ? { ...span, quarter: form.quarter } : span]
}

function spanOfCorrection(publishedAt: string): Span {
  const from = beijingDay(new Date(publishedAt))
  return { item: 'T10', from, until: addMonths(from, correctionMonths) }
}

/** What an item earns on this day: nothing unless it was seen and keeps, or is measured. */
export function pointsOn(holdings: Holdings, item: EvidenceItem, day: string): number {
  const { organisation, records, corrections, months } = holdings
  if (item === 'C1') return pointsForUpdates(months, organisation.size, day)
  if (item === 'C4') return pointsForPoster(organisation)
  const record = records.find((one) => one.item === item)
  const counting = countingOn(record, organisation, day)
  if (counting !== undefined) return pointsFor(counting)
  const corrected = corrections.map(spanOfCorrection).some(({ from, until }) => from <= day && day <= until)
  return item === 'T10' && corrected ? worthOf.T10.points : 0
}

/** Points that can be had today: what nobody can measure yet is left out. */
export function outOf(item: EvidenceItem): number {
  if (item === 'C4') return measurablePointsOfC4
  return worthOf[item].source === 'later' ? 0 : worthOf[item].points
}

export interface Points {
  readonly has: number
  readonly outOf: number
}

export function pointsOfBoth(holdings: Holdings, day: string) {
  const of = (dimension: ReturnType<typeof dimensionOf>): Points => {
    const items = EvidenceItem.options.filter((item) => dimensionOf(item) === dimension)
    const sum = (value: (item: EvidenceItem) => number) =>
      items.reduce((total, item) => total + value(item), 0)
    return { has: sum((item) => pointsOn(holdings, item, day)), outOf: sum(outOf) }
  }
  return { transparency: of('transparency'), communication: of('communication') }
}

/** For the ranking: 0 to 5 a dimension, out of what can be measured; absent where nothing counts. */
export function evidenceForRanking(holdings: Holdings, day: string) {
  const { transparency, communication } = pointsOfBoth(holdings, day)
  const scaled = ({ has, outOf }: Points) => (has > 0 ? (5 * has) / outOf : undefined)
  return { transparency: scaled(transparency), communication: scaled(communication) }
}

/** Items a team can do something about. */
export const isGiven = (item: EvidenceItem): item is GivenItem =>
  (GivenItem.options as readonly string[]).includes(item)
