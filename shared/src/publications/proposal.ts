// Publishing takes two people: the first proposes a snapshot, another one confirms. What was done stands in a log.
import * as v from 'valibot'
import { Doer } from '../audit/entry'
import { Moment, text } from '../contract/fields'
import { idOf } from '../contract/ids'
import { RunId } from '../ranking/run'

export const Proposal = v.object({
  by: Doer,
  at: Moment,
  /** The snapshot that was published when it was proposed. */
  replaces: v.nullable(RunId),
})
export type Proposal = v.InferOutput<typeof Proposal>

export const RollBackBecause = text(4, 300)

export const PublicationDeed = v.picklist([
  'reviewed',
  'proposed',
  'proposalWithdrawn',
  'published',
  'rolledBack',
])
export type PublicationDeed = v.InferOutput<typeof PublicationDeed>

export const PublicationEntryId = idOf('pbe')

/** A line of the log of publications: operators read it. */
export const PublicationEntry = v.object({
  id: PublicationEntryId,
  at: Moment,
  deed: PublicationDeed,
  by: Doer,
  runId: RunId,
  /** The snapshot that was published before. */
  replaces: v.optional(v.nullable(RunId)),
  /** An organisation and dimension that were reviewed: `org_…#transparency`. */
  about: v.optional(v.string()),
  because: v.optional(v.string()),
})
export type PublicationEntry = v.InferOutput<typeof PublicationEntry>

/** How far a ready run is on its way to everybody. */
export const Publishing = v.object({
  runId: RunId,
  /** Items of the review list, and those nobody has decided or somebody stopped. */
  review: v.object({ items: v.number(), open: v.number(), stopped: v.number() }),
  proposal: v.optional(Proposal),
  /** When it last became the published one. */
  publishedAt: v.optional(Moment),
})
export type Publishing = v.InferOutput<typeof Publishing>
