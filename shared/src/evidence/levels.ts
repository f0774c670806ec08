// The rule of the levels: earned in order from what counts on a day, held no longer than what they rest on.
import { previousQuarter, type Quarter } from '../books/period'
import { addMonths } from '../maths/calendar'
import { type EvidenceItem, levelMonths } from './item'
import { type Conduct, Level, type LevelStep, type Met, type Reached, type Requirement } from './level'

/** A time in which an item counts: from the day an operator saw it to the last day it keeps. */
export interface Span {
  readonly item: EvidenceItem
  readonly from: string
  readonly until: string
  /** Of T7. */
  readonly quarter?: Quarter
}

/** What a level is computed from. A conduct that nobody measures yet is absent, and never guessed. */
export interface LevelFacts {
  readonly spans: readonly Span[]
  readonly conduct: Readonly<Partial<Record<Conduct, boolean>>>
}

/** People who spoke about an organisation before it can be a shrub. */
export const ratersForShrub = 15

/** What each level asks for beyond those before it. */
export const asksOf: Record<Level, readonly Requirement[]> = {
  seed: ['T1', 'T2', 'T3'],
  seedling: ['T4', 'T6', 'C6', 'reply'],
  shrub: ['T5', 'T7twice', 'raters'],
  grove: ['T8', 'T10', 'closedLoops', 'strangerVisit', 'registered'],
}

/** The last day a span carries a level: it keeps as long as its item, and never beyond fourteen months. */
export function carriesUntil({ from, until }: Span): string {
  const limit = addMonths(from, levelMonths)
  return until < limit ? until : limit
}

/** The level on this day, and the last day it holds if nothing else happens. */
export function reachedOn(facts: LevelFacts, day: string): Reached {
  let reached: Reached = {}
  let until: string | undefined
  for (const level of Level.options) {
    for (const requirement of asksOf[level]) {
      const met = untilWhen(facts, requirement, day)
      if (met === undefined) return reached
      if (met !== 'open' && (until === undefined || met < until)) until = met
    }
    reached = { level, until }
  }
  return reached
}

/** The level if this item counted from this day on: the preview is the rule itself. */
export function reachedIf(facts: LevelFacts, span: Span): Reached {
  return reachedOn({ ...facts, spans: [...facts.spans, span] }, span.from)
}

/** Every level with what it asks for, and what of it is met on this day. */
export function stepsOn(facts: LevelFacts, day: string): LevelStep[] {
  const reached = reachedOn(facts, day).level
  const height = reached === undefined ? -1 : Level.options.indexOf(reached)
  return Level.options.map((level, nth) => ({
    level,
    reached: nth <= height,
    asks: asksOf[level].map((requirement) => ({ requirement, met: metOn(facts, requirement, day) })),
  }))
}

function metOn(facts: LevelFacts, requirement: Requirement, day: string): Met {
  if (isConduct(requirement) && facts.conduct[requirement] === undefined) return 'notMeasured'
  return untilWhen(facts, requirement, day) === undefined ? 'no' : 'yes'
}

/** The last day a requirement stays met, `open` where no day ends it, undefined where it is not met. */
function untilWhen({ spans, conduct }: LevelFacts, requirement: Requirement, day: string) {
  if (isConduct(requirement)) return conduct[requirement] === true ? ('open' as const) : undefined
  const counting = spans.filter((span) => span.from <= day && day <= carriesUntil(span))
  const fitting =
    requirement === 'T7twice'
      ? counting.filter(
          ({ quarter }) => quarter !== undefined && wasSeen(spans, previousQuarter(quarter), day),
        )
      : counting.filter(({ item }) => item === requirement)
  return fitting.map(carriesUntil).reduce<string | undefined>(later, undefined)
}

/** The quarter before may have grown old meanwhile; that it was seen is what makes two running. */
const wasSeen = (spans: readonly Span[], quarter: Quarter, day: string) =>
  spans.some((span) => span.quarter === quarter && span.from <= day)

const later = (one: string | undefined, other: string) => (one === undefined || one < other ? other : one)

const conducts: readonly string[] = ['reply', 'raters', 'closedLoops', 'strangerVisit', 'registered']
const isConduct = (requirement: Requirement): requirement is Conduct => conducts.includes(requirement)
