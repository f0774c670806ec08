// The ways people cheat, each described by whom it aims at, what accounts it uses and what they say.
import type { Attack } from './world'

export interface Campaign {
  readonly name: string
  /** Targets are to gain or to lose, or nobody in particular is meant. */
  readonly aim: 'push' | 'pull' | 'nobody'
  /** Whom it picks: of the worse half, of the best fifth, good with few people, or those honest groups came to. */
  readonly among: 'weak' | 'strong' | 'small' | 'grouped'
  /** Share of all organisations it aims at when it comes alone. */
  readonly reach: number
  /** Levels of its accounts: not known, by phone, by real name. */
  readonly levels: readonly [number, number, number]
  /** `fresh` in the last month, `bought` up to two years old, `joining` mostly on the very day. */
  readonly accounts: 'fresh' | 'bought' | 'joining'
  /** Share of accounts on phones of a farm, and accounts on each. */
  readonly farmed: number
  readonly onOnePhone: number
  /** Share that arrived by a link, and whose. */
  readonly byLink: number
  readonly linkOf: 'target' | 'others'
  /** Five of the last weeks, all the year, or the days an honest group came to the target. */
  readonly when: 'weeks' | 'year' | 'withGroup'
  /** Well-known organisations evaluated first, from … to, and how. */
  readonly cover: readonly [number, number]
  readonly coverBy: 'honest' | 'echo' | 'harsh' | 'wild'
  /** Told answers from … to; or honestly with 1.5 points on top; or anything about anybody. */
  readonly says: readonly [number, number] | 'warmly' | 'anything'
  /** Share that varies by a point so as not to look alike. */
  readonly sly: number
  readonly praisesRival: boolean
}

/** New accounts, half of them on a farm's phones, that praise within five weeks. */
export const bots: Omit<Campaign, 'name'> = {
  aim: 'push',
  among: 'weak',
  reach: 0.05,
  levels: [0.7, 0.28, 0.02],
  accounts: 'fresh',
  farmed: 0.5,
  onOnePhone: 15,
  byLink: 0,
  linkOf: 'target',
  when: 'weeks',
  cover: [0, 0],
  coverBy: 'honest',
  says: [5, 5],
  sly: 0.15,
  praisesRival: false,
}

const wellKnown: readonly Campaign[] = [
  { ...bots, name: 'ring', byLink: 0.6, cover: [0, 1] },
  { ...bots, name: 'bash', aim: 'pull', among: 'strong', says: [0, 1], praisesRival: true },
  { ...bots, name: 'spam', aim: 'nobody', says: 'anything' },
  { ...bots, name: 'camouflage', cover: [5, 10] },
  {
    ...bots,
    name: 'aged',
    levels: [0.15, 0.6, 0.25],
    accounts: 'bought',
    farmed: 0.15,
    cover: [2, 4],
  },
  {
    ...bots,
    name: 'mobilise',
    reach: 0.02,
    levels: [0.35, 0.5, 0.15],
    accounts: 'joining',
    farmed: 0,
    byLink: 0.6,
    says: 'warmly',
  },
]

/** The campaigns a world of this attack sees. */
export function campaignsOf(attack: Attack): readonly Campaign[] {
  return attack === 'mix' ? wellKnown : wellKnown.filter(({ name }) => name === attack)
}

/** The same without traces: no common phones, no links, no two sheets bound to be alike. */
export function adaptive(campaign: Campaign): Campaign {
  return { ...campaign, farmed: 0, byLink: 0, sly: 1 }
}
