// A published snapshot as everybody reads it: what was measured, when, by which method, and where its open files are.
import * as v from 'valibot'
import { Moment } from '../contract/fields'
import { OrganisationId } from '../organisations/organisation'
import { Traits } from '../ranking/peers'
import { RunId } from '../ranking/run'
import { Explanation, Standing } from '../ranking/standing'

const ByDimension = <Inner extends v.GenericSchema>(inner: Inner) =>
  v.object({ transparency: inner, communication: inner })

/** Figures of one set of peers, with their median; `{}` is everybody. */
export const PeerSet = v.object({ set: Traits, figures: v.number(), median: v.number() })
export type PeerSet = v.InferOutput<typeof PeerSet>

export const PublishedSnapshot = v.object({
  runId: RunId,
  /** When it first became the published one, and whether it is now. */
  publishedAt: Moment,
  current: v.boolean(),
  /** When its evaluations were read. */
  measuredAt: Moment,
  sheets: v.number(),
  organisations: v.number(),
  /** Organisations with a figure. */
  figures: ByDimension(v.number()),
  /** Sets of at least eight figures, all first. */
  sets: ByDimension(v.array(PeerSet)),
  /** Names of the stages; hash of the parameters; hash of all of it: the same hash means the same bytes. */
  method: v.array(v.string()),
  parameters: v.string(),
  hash: v.string(),
  /** Addresses of the open files, below the API's own. */
  files: v.object({ csv: v.string(), json: v.string() }),
})
export type PublishedSnapshot = v.InferOutput<typeof PublishedSnapshot>

export const RankedOrganisationRow = v.object({
  organisation: v.object({ id: OrganisationId, name: v.string(), example: v.boolean() }),
  standing: Standing,
})
export type RankedOrganisationRow = v.InferOutput<typeof RankedOrganisationRow>

/** What one snapshot said of one organisation. */
export const TrendPoint = v.object({
  runId: RunId,
  publishedAt: Moment,
  standings: ByDimension(Standing),
})
export type TrendPoint = v.InferOutput<typeof TrendPoint>

export const ExplanationAt = v.object({ runId: RunId, publishedAt: Moment, explanation: Explanation })
