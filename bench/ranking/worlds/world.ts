// A made-up world with known truth: who there is, what they say, and what the whole honest population would say.
import type { Ngo, Rater, Rating } from '@ngo2/shared/ranking/files/evaluation-files'
import type { ScaleName } from './scale'

/** No attack, a change without attack, six campaigns, and all six at once. */
export const attacks = [
  'none',
  'ring',
  'bash',
  'spam',
  'camouflage',
  'aged',
  'mobilise',
  'drift',
  'mix',
] as const
export type Attack = (typeof attacks)[number]

/**
 * `calm` people use the whole scale; `generous` ones give mostly fives, join to rate, by link, some on one phone;
 * `divided` ones see the same organisation quite differently and answer few questions, as students do of lecturers;
 * `lifelike` ones also come in groups, live in counties, lose their temper, change their minds, and see organisations turn.
 */
export const populations = ['calm', 'generous', 'divided', 'lifelike'] as const
export type PopulationName = (typeof populations)[number]

export interface WorldOptions {
  readonly seed: number
  readonly organisations: number
  /** Honest accounts. */
  readonly people: number
  readonly attack: Attack
  /** Attackers among all accounts, 0 to below 1. */
  readonly share: number
  /** Attackers who leave no trace: no common phones, no links, no answers all alike. */
  readonly adaptive: boolean
  readonly population: PopulationName
  readonly scale: ScaleName
  /** Whether sheets of people who were drawn by lot say so. */
  readonly lot: boolean
}

export const usualWorld: WorldOptions = {
  seed: 1,
  organisations: 200,
  people: 2000,
  attack: 'none',
  share: 0.2,
  adaptive: false,
  population: 'calm',
  scale: 'whole',
  lot: false,
}

export interface Truth {
  readonly ngo: string
  readonly dimension: Rating['dimension']
  /** Mean answer of the whole honest population today, 0–5. */
  readonly truth: number
  readonly honestRaters: number
  /** 1 promoted, −1 attacked, 0 left alone. */
  readonly target: -1 | 0 | 1
  /** 1 got better, −1 got worse over the last 240 days. */
  readonly drift: -1 | 0 | 1
  /** How a group of honest people came to it together, if one did. */
  readonly group?: HonestGroup
  /** Day of its last sudden turn, for the better or worse. */
  readonly turnedOn?: number
}

/** A class of trainees within an hour; villagers by one helper's phone; a small organisation gone viral. */
export type HonestGroup = 'workshop' | 'helper' | 'viral'

export interface World {
  readonly options: WorldOptions
  readonly ratings: readonly Rating[]
  readonly raters: readonly Rater[]
  readonly ngos: readonly Ngo[]
  /** Who wrote down the answers of people without a phone, by rater. */
  readonly helpers: ReadonlyMap<string, string>
  /** Sheets given because somebody was drawn, by `sheetKey`. */
  readonly invited: ReadonlySet<string>
  /** For the grader alone. */
  readonly truths: readonly Truth[]
  readonly labels: ReadonlyMap<string, string>
  /** Mean answer of the whole honest population on another day. */
  truthOn(truth: Truth, day: number): number
}

/** Ratings are given on days 0 to 364. */
export const days = 365

export const criteriaOf = { org: ['o1', 'o2', 'o3', 'o4'], comm: ['c1', 'c2', 'c3', 'c4'] } as const
export const sides = ['org', 'comm'] as const

export function sheetKey({ rater, ngo }: Pick<Rating, 'rater' | 'ngo'>): string {
  return `${rater} ${ngo}`
}
