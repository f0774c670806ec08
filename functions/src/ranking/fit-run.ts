// Fitting: all shards of a run become one immutable snapshot in the table and the file store.
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import { publicExplanation } from '@ngo2/shared/ranking/explain'
import { gather } from '@ngo2/shared/ranking/gather'
import { parameters } from '@ngo2/shared/ranking/parameters'
import { rank, rankInFull } from '@ngo2/shared/ranking/pipeline'
import type { RunId } from '@ngo2/shared/ranking/run'
import { decodeShard } from '@ngo2/shared/ranking/shard'
import { suspicionsIn } from '@ngo2/shared/ranking/suspicion'
import type { App } from '../platform/app'
import { type Details, writeOpenFiles, writeSnapshot, writeStandings } from '../snapshots'
import { withChecks } from './checks'
import { writeCountings } from './counting-file'
import { heldAt } from './epoch'
import { rankedOrganisations } from './ranked-organisations'
import { segmentNames, shardKey } from './read-segment'
import { toReview } from './review'
import { writeReview } from './review-repository'
import { findRun, setRun } from './run-repository'
import { outlineOf, standingsOf } from './snapshot-parts'

export async function fitRun(app: App, runId: RunId) {
  const run = await findRun(app.table, runId)
  if (run === undefined) throw new Error(`no run ${runId}`)
  // A retry of a run that has ended would find no shards; what it would say is there.
  if (run.state === 'ready') return { runId, hash: run.hash }
  await setRun(app.table, runId, { state: 'fitting' })
  const bytes = await Promise.all(segmentNames.map((segment) => shardOf(app, runId, segment)))
  const shards = bytes.map(decodeShard)
  const ids = [...new Set(shards.flatMap(({ organisationIds }) => organisationIds))]
  const startedAt = new Date(run.startedAt)
  const [{ ranked, names }, held] = await Promise.all([
    rankedOrganisations(app, ids, startedAt),
    heldAt(app, startedAt),
  ])
  const input = gather(shards, ranked)
  const whole = rankInFull(input, parameters, held?.calibrations)
  const { snapshot, workings } = whole
  const own = held ? rank(input, parameters) : snapshot
  const { explanations, hashOf } = await withChecks(app, snapshot.rows.map(publicExplanation))
  const standings = standingsOf(explanations, ranked)
  const outline = outlineOf(runId, snapshot, standings.length)
  const { method, inputHash, sheets, sets } = snapshot
  const hash = hashOf(snapshot.hash)
  const details: Details = {
    runId,
    measuredAt: run.startedAt,
    method: [...method],
    inputHash,
    hash,
    sheets,
    sets: { transparency: [...sets.transparency], communication: [...sets.communication] },
    ...(held && { heldFrom: held.from }),
    calibrations: own.calibrations,
  }
  const suspicions = dimensions.flatMap((dimension) =>
    suspicionsIn(input, dimension, workings[dimension].rights.groups),
  )
  await Promise.all([
    writeStandings(app, runId, standings),
    writeOpenFiles(app, { outline, details, explanations, names }),
    writeCountings(app, runId, input, whole),
    toReview(app, explanations, suspicions).then((items) => writeReview(app.table, runId, items)),
  ])
  await writeSnapshot(app.table, { outline, details, standings, explanations })
  await setRun(app.table, runId, {
    state: 'ready',
    sheets,
    organisations: standings.length,
    figures: outline.peers,
    hash,
    readyAt: app.now().toISOString(),
  })
  await app.files.removeAll(`ranking/${runId}/`)
  return { runId, hash }
}

async function shardOf(app: App, runId: RunId, segment: string): Promise<Uint8Array> {
  const bytes = await app.files.get(shardKey(runId, segment))
  if (bytes === undefined) throw new Error(`segment ${segment} of ${runId} was never read`)
  return bytes
}
