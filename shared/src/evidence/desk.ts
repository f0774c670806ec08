// What a team sees of its evidence: every item, what it earns, what comes next, and how far it is.
import * as v from 'valibot'
import { Evidence } from './evidence'
import { EvidenceItem } from './item'
import { LevelStep, Reached } from './level'

/**
 * empty · waiting for an operator · refused · valid · expired · measured · later (not measured yet). Where something valid is being
 * renewed it stays valid, and what is new waits beside it.
 */
export const ItemStatus = v.picklist(['empty', 'waiting', 'refused', 'valid', 'expired', 'measured', 'later'])
export type ItemStatus = v.InferOutput<typeof ItemStatus>

export const DeskItem = v.object({
  item: EvidenceItem,
  status: ItemStatus,
  /** Grows by one with every change of this item; send the one you saw. 0 where nothing was given. */
  version: v.number(),
  /** What it earns today, and at most. */
  points: v.number(),
  outOf: v.number(),
  /** Whole days until it expires, today included; absent where nothing valid can expire. */
  daysLeft: v.optional(v.number()),
  /** What counts now, or counted last. */
  accepted: v.optional(Evidence),
  /** What waits for an operator, or was refused. */
  given: v.optional(Evidence),
  /** The level if this item were valid today: computed by the very rule that decides. */
  levelThen: Reached,
})
export type DeskItem = v.InferOutput<typeof DeskItem>

const Points = v.object({ has: v.number(), outOf: v.number() })

export const EvidenceDesk = v.object({
  ...Reached.entries,
  items: v.array(DeskItem),
  steps: v.array(LevelStep),
  /** The missing item that takes least time, those of the next level first. */
  nextEasiest: v.optional(EvidenceItem),
  /** Out of what can be measured today. */
  points: v.object({ transparency: Points, communication: Points }),
})
export type EvidenceDesk = v.InferOutput<typeof EvidenceDesk>
