// Starting a run: by an operator or the schedule, one at a time. The stream sees the plan and starts the pipeline.
import { isRunning, type Run, type RunId } from '@ngo2/shared/ranking/run'
import type { App } from '../platform/app'
import { addRunIfUnlocked, countSegmentsRead, findLock, findRun, type StoredRun } from './run-repository'

/** Plans this run; while another is running, the answer is that one. Told twice, it is planned once. */
export async function startRun(app: App, id: RunId, startedBy: Run['startedBy']): Promise<Run> {
  for (;;) {
    const lock = await findLock(app.table)
    const holder = lock && (await findRun(app.table, lock))
    if (holder && (holder.id === id || isRunning(holder, app.now().getTime())))
      return withProgress(app, holder)
    const earlier = await findRun(app.table, id)
    if (earlier) return withProgress(app, earlier)
    const run: StoredRun = { id, state: 'planned', startedAt: app.now().toISOString(), startedBy }
    if (await addRunIfUnlocked(app.table, run, lock)) return withProgress(app, run)
  }
}

/** A run with how far it has come. */
export async function withProgress(app: App, run: StoredRun): Promise<Run> {
  return { ...run, segmentsRead: await countSegmentsRead(app.table, run) }
}
