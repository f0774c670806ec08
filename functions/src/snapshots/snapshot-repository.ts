// Snapshots in the table: written once, never changed; one pointer says which of them is published.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { Traits } from '@ngo2/shared/ranking/peers'
import type { Calibrations } from '@ngo2/shared/ranking/pipeline'
import { RunId } from '@ngo2/shared/ranking/run'
import { Explanation, Peers, Standing } from '@ngo2/shared/ranking/standing'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import { readAll } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const publicationEntity = 'publication'

const ByDimension = <Inner extends v.GenericSchema>(inner: Inner) =>
  v.object({ transparency: inner, communication: inner })

/** What one snapshot says of one organisation. */
const Standings = v.object({
  organisationId: OrganisationId,
  standings: ByDimension(Standing),
  traits: v.optional(Traits),
})
export type Standings = v.InferOutput<typeof Standings>

const Publication = v.object({
  runId: RunId,
  publishedAt: v.string(),
  organisations: v.number(),
  medians: ByDimension(v.optional(v.number())),
  peers: ByDimension(v.number()),
  parameters: v.string(),
})
export type Publication = v.InferOutput<typeof Publication>

export function parsePublication(item: Item): Publication {
  return v.parse(Publication, item)
}

export async function findPublication(
  table: Table,
  consistent?: 'consistent',
): Promise<Publication | undefined> {
  const item = await table.get(pointerKey, consistent)
  return item && parsePublication(item)
}

/** The write that flips the pointer if it still stands where the operator saw it. */
export function pointingOf(next: Publication, replaces: RunId | null): Write {
  const when = replaces === null ? ('free' as const) : { runId: replaces }
  return { put: { ...pointerKey, entity: publicationEntity, ...next }, when }
}

/** What a publication of this snapshot would say of itself; part of the snapshot. */
const Outline = v.omit(Publication, ['publishedAt'])
export type Outline = v.InferOutput<typeof Outline>

export async function findOutline(table: Table, runId: RunId): Promise<Outline | undefined> {
  const item = await table.get(outlineKey(runId))
  return item && v.parse(Outline, item)
}

/** What a snapshot was made from and by, and what the platform was found to be like. Calibrations are the ranking's own. */
const Details = v.object({
  runId: RunId,
  /** When the run began to read. */
  measuredAt: v.string(),
  method: v.array(v.string()),
  inputHash: v.string(),
  hash: v.string(),
  sheets: v.number(),
  sets: ByDimension(v.array(Peers)),
  /** The snapshot whose calibrations this run held, as all runs of one month do. */
  heldFrom: v.optional(RunId),
  /** What this run's own sheets say the platform is like: a run of a later month holds it. */
  calibrations: v.custom<Calibrations>((value) => typeof value === 'object' && value !== null),
})
/** Calibrations rest as JSON, which gives every number back to its last bit. */
const StoredDetails = v.object({
  ...Details.entries,
  calibrations: v.pipe(v.string(), v.parseJson(), Details.entries.calibrations),
})
export type Details = v.InferOutput<typeof Details>

export async function findDetails(table: Table, runId: RunId): Promise<Details | undefined> {
  const item = await table.get(detailsKey(runId))
  return item && v.parse(StoredDetails, item)
}

/** In the order asked, missing ones left out. */
export async function findDetailsOf(table: Table, runIds: readonly RunId[]): Promise<Details[]> {
  const items = await table.getAll(runIds.map(detailsKey))
  return items.filter((item) => item !== undefined).map((item) => v.parse(StoredDetails, item))
}

export async function findOutlinesOf(table: Table, runIds: readonly RunId[]): Promise<Outline[]> {
  const items = await table.getAll(runIds.map(outlineKey))
  return items.filter((item) => item !== undefined).map((item) => v.parse(Outline, item))
}

export async function findStandings(table: Table, runId: RunId, organisationId: OrganisationId) {
  const item = await table.get(standingsKey(runId, organisationId))
  return item && v.parse(Standings, item)
}

export function listStandings(table: Table, runId: RunId): Promise<Standings[]> {
  const query = { pk: `SNAPSHOT#${runId}`, prefix: 'STANDINGS#' }
  return readAll(table, query, (item) => v.parse(Standings, item))
}

export async function findExplanation(
  table: Table,
  runId: RunId,
  organisationId: OrganisationId,
  dimension: Dimension,
) {
  const item = await table.get(explanationKey(runId, organisationId, dimension))
  return item && v.parse(Explanation, item)
}

export interface WholeSnapshot {
  readonly outline: Outline
  readonly details?: Details
  readonly standings: readonly Standings[]
  readonly explanations: readonly Explanation[]
}

/** Writes a snapshot; the outline last, so that a snapshot with an outline is whole. */
export async function writeSnapshot(
  table: Table,
  { outline, details, standings, explanations }: WholeSnapshot,
): Promise<void> {
  const { runId } = outline
  const rows: Write[] = [
    ...(details ? [detailsWrite(details)] : []),
    ...standings.map((row) => ({
      put: { ...standingsKey(runId, row.organisationId), entity: 'standings', ...row },
    })),
    ...explanations.map((row) => ({
      put: { ...explanationKey(runId, row.organisationId, row.dimension), entity: 'explanation', ...row },
    })),
  ]
  const batch = 100
  for (let at = 0; at < rows.length; at += batch) await table.write(...rows.slice(at, at + batch))
  await table.write({ put: { ...outlineKey(runId), entity: 'snapshot', ...outline } })
}

function detailsWrite(details: Details): Write {
  const calibrations = JSON.stringify(details.calibrations)
  return { put: { ...detailsKey(details.runId), entity: 'snapshotDetails', ...details, calibrations } }
}

const pointerKey = { pk: 'RANKING', sk: 'PUBLISHED' }
const detailsKey = (runId: RunId) => ({ pk: `SNAPSHOT#${runId}`, sk: 'DETAILS' })
const outlineKey = (runId: RunId) => ({ pk: `SNAPSHOT#${runId}`, sk: 'OUTLINE' })
const standingsKey = (runId: RunId, id: OrganisationId) => ({
  pk: `SNAPSHOT#${runId}`,
  sk: `STANDINGS#${id}`,
})
const explanationKey = (runId: RunId, id: OrganisationId, dimension: Dimension) => ({
  pk: `SNAPSHOT#${runId}`,
  sk: `EXPLANATION#${id}#${dimension}`,
})
