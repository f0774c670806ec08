// A made-up world with known truth: who there is, what they say, and what the whole honest population would say.
import type { Ngo, Rater, Rating } from '@ngo2/shared/ranking/files/evaluation-files'

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

/** `calm` people use the whole scale; `generous` ones give mostly fives, join to rate, by link, some on one phone. */
export const populations = ['calm', 'generous'] as const
export type PopulationName = (typeof populations)[number]

export interface WorldOptions {
  readonly seed: number
  readonly organisations: number
  /** Honest accounts. */
  readonly people: number
  readonly attack: Attack
  /** Attackers among all accounts, 0 to below 1. */
  readonly share: number
  readonly population: PopulationName
}

export const usualWorld: WorldOptions = {
  seed: 1,
  organisations: 200,
  people: 2000,
  attack: 'none',
  share: 0.2,
  population: 'calm',
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
}

export interface World {
  readonly options: WorldOptions
  readonly ratings: readonly Rating[]
  readonly raters: readonly Rater[]
  readonly ngos: readonly Ngo[]
  /** For the grader alone. */
  readonly truths: readonly Truth[]
  readonly labels: ReadonlyMap<string, string>
}

/** Ratings are given on days 0 to 364. */
export const days = 365

export const criteriaOf = { org: ['o1', 'o2', 'o3', 'o4'], comm: ['c1', 'c2', 'c3', 'c4'] } as const
export const sides = ['org', 'comm'] as const
