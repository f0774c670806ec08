// What a warm function keeps in memory: the directory of one version, and snapshots, which never change.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { RunId } from '@ngo2/shared/ranking/run'
import type { Standing } from '@ngo2/shared/ranking/standing'
import type { App } from '../platform/app'
import { listStandings } from '../ranking'
import { type Entry, findVersion, listEntries } from './repository'

type StandingsById = ReadonlyMap<string, Record<Dimension, Standing>>

interface Kept {
  entries?: { readonly version: string; readonly list: readonly Entry[] }
  standings?: { readonly runId: RunId; readonly byId: StandingsById }
}

/** By App, so that two of them in one process never see each other's data. */
const kept = new WeakMap<App, Kept>()

/** All entries; one small read tells whether the kept ones are still good. */
export async function entriesNow(app: App): Promise<readonly Entry[]> {
  const mine = keptOf(app)
  const version = await findVersion(app.table)
  if (mine.entries?.version !== version) mine.entries = { version, list: await listEntries(app.table) }
  return mine.entries.list
}

export async function standingsOf(app: App, runId: RunId): Promise<StandingsById> {
  const mine = keptOf(app)
  if (mine.standings?.runId !== runId) {
    const rows = await listStandings(app.table, runId)
    mine.standings = { runId, byId: new Map(rows.map((row) => [row.organisationId, row.standings])) }
  }
  return mine.standings.byId
}

function keptOf(app: App): Kept {
  const mine = kept.get(app) ?? {}
  kept.set(app, mine)
  return mine
}
