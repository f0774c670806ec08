// The ways people cheat, each described by whom it aims at, what accounts it uses and what they say.
import type { Attack } from './world'

export interface Campaign {
  readonly name: Exclude<Attack, 'none' | 'drift' | 'mix'>
  /** Weak organisations are pushed, strong ones pulled down, or nobody in particular is meant. */
  readonly aim: 'push' | 'pull' | 'nobody'
  /** Share of all organisations it aims at when it comes alone. */
  readonly reach: number
  /** Levels of its accounts: not known, by phone, by real name. */
  readonly levels: readonly [number, number, number]
  /** `fresh` in the last month, `bought` up to two years old, `joining` mostly on the very day. */
  readonly accounts: 'fresh' | 'bought' | 'joining'
  /** Share of accounts on phones of a farm. */
  readonly farmed: number
  /** Share that arrived by the target's link. */
  readonly byLink: number
  /** Well-known organisations evaluated honestly first, from … to. */
  readonly cover: readonly [number, number]
  readonly says: 'praise' | 'damn' | 'anything' | 'warmly'
}

const bot = { levels: [0.7, 0.28, 0.02], accounts: 'fresh', farmed: 0.5, byLink: 0, cover: [0, 0] } as const

const campaigns: readonly Campaign[] = [
  { ...bot, name: 'ring', aim: 'push', reach: 0.05, byLink: 0.6, cover: [0, 1], says: 'praise' },
  { ...bot, name: 'bash', aim: 'pull', reach: 0.05, says: 'damn' },
  { ...bot, name: 'spam', aim: 'nobody', reach: 0.05, says: 'anything' },
  { ...bot, name: 'camouflage', aim: 'push', reach: 0.05, cover: [5, 10], says: 'praise' },
  {
    ...bot,
    name: 'aged',
    aim: 'push',
    reach: 0.05,
    levels: [0.15, 0.6, 0.25],
    accounts: 'bought',
    farmed: 0.15,
    cover: [2, 4],
    says: 'praise',
  },
  {
    name: 'mobilise',
    aim: 'push',
    reach: 0.02,
    levels: [0.35, 0.5, 0.15],
    accounts: 'joining',
    farmed: 0,
    byLink: 0.6,
    cover: [0, 0],
    says: 'warmly',
  },
]

/** The campaigns a world of this attack sees. */
export function campaignsOf(attack: Attack): readonly Campaign[] {
  return attack === 'mix' ? campaigns : campaigns.filter(({ name }) => name === attack)
}
