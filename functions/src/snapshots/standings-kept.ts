// What a warm function keeps of snapshots: their standings, which never change.
import type { RunId } from '@ngo2/shared/ranking/run'
import type { App } from '../platform/app'
import type { StandingColumns } from './standing-columns'
import { readStandings } from './standings-file'

/** The published one, and two that somebody is still reading. */
const snapshotsKept = 3

interface Kept {
  readonly runId: RunId
  readonly standings: Promise<StandingColumns>
}

/** The last asked for first; by App, so that two of them in one process never see each other's data. */
const kept = new WeakMap<App, readonly Kept[]>()

/** Questions that come while a snapshot is being read wait for the one reading; one that failed is not kept. */
export async function standingsKept(app: App, runId: RunId): Promise<StandingColumns> {
  const mine = kept.get(app) ?? []
  const one = mine.find((known) => known.runId === runId) ?? { runId, standings: readStandings(app, runId) }
  const others = mine.filter((known) => known !== one)
  kept.set(app, [one, ...others].slice(0, snapshotsKept))
  try {
    return await one.standings
  } catch (error) {
    kept.set(app, kept.get(app)?.filter((known) => known !== one) ?? [])
    throw error
  }
}
