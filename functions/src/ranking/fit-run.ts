// Fitting: all shards of a run become one immutable snapshot in the table.
import { type Dimension, dimensions } from '@ngo2/shared/evaluations/criterion'
import { median } from '@ngo2/shared/maths/median'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { publicExplanation } from '@ngo2/shared/ranking/explain'
import { gather, type RankedOrganisation } from '@ngo2/shared/ranking/gather'
import { parameters } from '@ngo2/shared/ranking/parameters'
import { rank } from '@ngo2/shared/ranking/pipeline'
import type { RunId } from '@ngo2/shared/ranking/run'
import { decodeShard } from '@ngo2/shared/ranking/shard'
import type { Snapshot, SnapshotRow } from '@ngo2/shared/ranking/snapshot'
import * as v from 'valibot'
import { findEvidence } from '../organisations'
import type { App } from '../platform/app'
import { segmentNames, shardKey } from './read-segment'
import { setRun } from './run-repository'
import { type Outline, type Standings, writeSnapshot } from './snapshot-repository'
import { writeStandings } from './standings-file'

export async function fitRun(app: App, runId: RunId) {
  await setRun(app.table, runId, { state: 'fitting' })
  const shards = (await Promise.all(segmentNames.map((segment) => shardOf(app, runId, segment)))).map(
    decodeShard,
  )
  const ids = [...new Set(shards.flatMap(({ organisationIds }) => organisationIds))]
  const snapshot = rank(gather(shards, await withEvidence(app, ids)), parameters)
  const standings = standingsOf(snapshot.rows)
  const outline = outlineOf(runId, snapshot, standings.length)
  await writeStandings(app, runId, standings)
  await writeSnapshot(app.table, outline, standings, snapshot.rows.map(publicExplanation))
  await setRun(app.table, runId, {
    state: 'ready',
    sheets: snapshot.sheets,
    organisations: standings.length,
    figures: outline.peers,
    hash: snapshot.hash,
    readyAt: app.now().toISOString(),
  })
  await app.files.removeAll(`ranking/${runId}/`)
  return { runId, hash: snapshot.hash }
}

async function withEvidence(app: App, ids: readonly string[]): Promise<RankedOrganisation[]> {
  const ranked: RankedOrganisation[] = []
  for (let at = 0; at < ids.length; at += 100) {
    const some = ids.slice(at, at + 100).map((id) => v.parse(OrganisationId, id))
    const evidence = await findEvidence(app.table, some)
    ranked.push(...some.map((id, nth) => ({ id, evidence: evidence[nth] ?? {} })))
  }
  return ranked
}

async function shardOf(app: App, runId: RunId, segment: string): Promise<Uint8Array> {
  const bytes = await app.files.get(shardKey(runId, segment))
  if (bytes === undefined) throw new Error(`segment ${segment} of ${runId} was never read`)
  return bytes
}

function standingsOf(rows: readonly SnapshotRow[]): Standings[] {
  const byId = new Map<string, Partial<Standings['standings']>>()
  for (const { organisationId, dimension, explanation } of rows) {
    byId.set(organisationId, { ...byId.get(organisationId), [dimension]: explanation.standing })
  }
  return [...byId].map(([id, { transparency, communication }]) => {
    if (transparency === undefined || communication === undefined) throw new Error(`half a row of ${id}`)
    return { organisationId: v.parse(OrganisationId, id), standings: { transparency, communication } }
  })
}

function outlineOf(runId: RunId, snapshot: Snapshot, organisations: number): Outline {
  const scores = (dimension: Dimension) =>
    snapshot.rows
      .filter((row) => row.dimension === dimension && row.section !== 'collecting')
      .map((row) => row.score)
  const [transparency = [], communication = []] = dimensions.map(scores)
  return {
    runId,
    organisations,
    medians: { transparency: medianOf(transparency), communication: medianOf(communication) },
    peers: { transparency: transparency.length, communication: communication.length },
    parameters: snapshot.parametersHash,
  }
}

function medianOf(scores: readonly number[]): number | undefined {
  return scores.length > 0 ? median(scores) : undefined
}
