// Every figure stage 2 may be argued about; part of the parameters.
import type { Bounded } from '../bounded'
import type { Sign } from './sign'

export interface ProvenanceFigures {
  /** An account this many days old, or younger, is a newcomer's on that day. */
  readonly newcomerDays: number
  /** Sheets at most this many days apart, before and after, make a crowd; so many times the usual make it a burst. */
  readonly crowdDays: number
  readonly burst: { readonly some: number; readonly strong: number }
  /** Mean square, points², from which a person's other sheets are strange, and that of the usual one thought of. */
  readonly strange: { readonly usual: number; readonly some: number; readonly very: number }
  /**
   * How many times more often a sign is expected among false sheets than among honest ones, before this platform has
   * shown it: the order inside a sign is kept whatever it shows, the size is learned.
   */
  readonly expected: Readonly<Record<Sign, readonly number[]>>
  /** As heavy as this many false sheets. */
  readonly expectedSheets: number
  /** No sign tells more than this, either way. */
  readonly tells: { readonly min: number; readonly max: number }
  /** Shares of false sheets that are thought of on one organisation. */
  readonly falseShares: readonly number[]
  /** Share of organisations with false sheets among them. */
  readonly attacked: Bounded
  /** … and how these divide: praise, kindness, damnation, anything. */
  readonly aims: readonly [number, number, number, number]
  /** Points by which friendly false sheets lie above the truth. */
  readonly lift: number
  /**
   * Points by which organisations are taken to differ at least, as a standard deviation. Where most are hardly heard of, all seem
   * alike, and the honest praise of a good one would look false.
   */
  readonly organisationsDifferMin: number
  /** Points by which honest sheets on one organisation differ, as a standard deviation. */
  readonly honestSpread: Bounded
  /** Share of honest sheets that are like no others. */
  readonly oddShare: Bounded
  /** How far from the middle an organisation may honestly stand, in standard deviations of organisations. */
  readonly farthest: readonly number[]
  /** Times signs and organisations are looked at in turn, on at most so many organisations. */
  readonly rounds: number
  readonly organisationsLookedAt: number
  /** With fewer sheets nothing is learned: what is expected holds. */
  readonly sheetsToLearn: number
  /** A cause makes one voice of a group as far as its sign is this many times likelier among false sheets. */
  readonly groupsTell: { readonly from: number; readonly to: number }
  /** A group must be this many times further off than chance before it is taken for one voice. */
  readonly doubt: number
  /** At most this share of an organisation's right is taken as false. */
  readonly mostFalse: number
  /** What is left of a sheet's right at least. */
  readonly leastShare: number
}

export const provenanceFigures: ProvenanceFigures = {
  newcomerDays: 30,
  crowdDays: 7,
  strange: { usual: 0.5, some: 0.9, very: 1.6 },
  burst: { some: 1.5, strong: 3 },
  expected: {
    level: [1.5, 1, 0.7],
    account: [0.8, 1, 1.2, 2],
    elsewhere: [0.9, 1.5, 2],
    burst: [0.8, 1.5, 2],
    device: [0.9, 2.5],
    link: [0.9, 1.5],
    helper: [1, 1.2],
  },
  expectedSheets: 40,
  tells: { min: 0.4, max: 6 },
  falseShares: [0.12, 0.35, 0.65, 0.88],
  attacked: { start: 0.1, min: 0.02, max: 0.9 },
  aims: [0.35, 0.1, 0.35, 0.2],
  lift: 1.3,
  organisationsDifferMin: 0.55,
  honestSpread: { start: 0.7, min: 0.4, max: 1.3 },
  oddShare: { start: 0.08, min: 0.03, max: 0.4 },
  farthest: [2.5, 2.5, 2.5, 1],
  rounds: 4,
  organisationsLookedAt: 240,
  sheetsToLearn: 150,
  groupsTell: { from: 1.5, to: 3 },
  doubt: 6,
  mostFalse: 0.75,
  leastShare: 0.02,
}
