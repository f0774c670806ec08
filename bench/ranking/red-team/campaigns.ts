// Attacks thought up against our own defence, each aiming at one thing a robust method might believe.
import { bots, type Campaign } from '../worlds/campaigns'

/** Accounts that leave nothing in common: own phones, no links, answers that vary. */
const traceless = { farmed: 0, byLink: 0, sly: 1 } as const
const known = { levels: [0, 0.7, 0.3], accounts: 'bought' } as const

export const redTeam: readonly Campaign[] = [
  // Looks two points stricter than everybody, so that its praise is read as more than it says.
  { ...bots, ...traceless, ...known, name: 'laundering', cover: [4, 6], coverBy: 'harsh', says: [4, 5] },
  // Praises a rival as crudely as can be, so that its honest praise is thrown out with the rest.
  {
    ...bots,
    name: 'framing',
    aim: 'pull',
    among: 'strong',
    farmed: 1,
    byLink: 1,
    sly: 0,
    says: [5, 5],
  },
  // One sheet now and then, all the year: never a burst.
  { ...bots, ...traceless, ...known, name: 'drip', when: 'year', cover: [1, 2] },
  // Says of ten well-known ones what everybody says, then strikes.
  { ...bots, ...traceless, ...known, name: 'agreeing', when: 'year', cover: [8, 12], coverBy: 'echo' },
  // Two accounts a phone, links of others, all the year: every cause stays small.
  { ...bots, name: 'splitting', farmed: 1, onOnePhone: 2, byLink: 0.6, linkOf: 'others', when: 'year' },
  // Real names for money.
  { ...bots, ...traceless, name: 'bought names', levels: [0, 0, 1], accounts: 'bought', cover: [2, 4] },
  // A handful of zeros each on good organisations few people know.
  { ...bots, ...traceless, name: 'small bash', aim: 'pull', among: 'small', reach: 0.1, says: [0, 1] },
  // Comes in with an honest class or a viral week, by the same link on the same day.
  {
    ...bots,
    name: 'hijacking',
    among: 'grouped',
    accounts: 'joining',
    levels: [0.3, 0.5, 0.2],
    farmed: 0,
    byLink: 0.8,
    when: 'withGroup',
    sly: 1,
  },
  // Says anything of many, so that people seem noisy and organisations alike, and then praises.
  { ...bots, ...traceless, name: 'poisoning', cover: [10, 15], coverBy: 'wild' },
  // Real names with a year of agreement behind them, four points where five would stand out.
  {
    ...bots,
    ...traceless,
    name: 'patient',
    levels: [0, 0, 1],
    accounts: 'bought',
    when: 'year',
    cover: [5, 8],
    coverBy: 'echo',
    says: [4, 5],
  },
]
