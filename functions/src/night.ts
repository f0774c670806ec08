// Everything that happens at night, in this order: all of it, on one page.
import { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { remindOfQuarters } from './books'
import { finishDepartures } from './departures'
import { finishClosings } from './desks'
import { rebuildDirectory } from './directory'
import { holdDraws } from './draws'
import { remindEvidence } from './evidence'
import type { App } from './platform/app'
import { tryEach } from './platform/try-each'
import { startRun } from './ranking'
import { finishRecoveries } from './teams'
import { askAboutPicturesAgain } from './uploads'

/** Does its work for all it concerns; says how many it could not do it for, where it can tell. */
export type NightJob = (app: App) => Promise<unknown>

export const nightJobs: Readonly<Record<string, NightJob>> = {
  departures: finishDepartures,
  pictures: askAboutPicturesAgain,
  recoveries: finishRecoveries,
  closings: finishClosings,
  evidence: remindEvidence,
  quarters: remindOfQuarters,
  preview: (app) => startRun(app, v.parse(RunId, app.newId('run')), 'schedule'),
  search: rebuildDirectory,
  // Last, because on a Monday it takes long, and where it is cut short the next night goes on.
  lots: holdDraws,
}

/** None holds up another. Throws when all are through if something was left undone: the alarm hears it, and the schedule tries again. */
export async function runNight(app: App, jobs = nightJobs): Promise<void> {
  const undone: string[] = []
  const failed = await tryEach(
    app,
    Object.entries(jobs),
    ([job]) => ({ job }),
    async ([job, act]) => {
      const left = await act(app)
      if (typeof left === 'number' && left > 0) undone.push(`${job}: ${left}`)
    },
  )
  if (failed > 0 || undone.length > 0) {
    throw new Error(
      `the night left work undone, and the log says why: ${[`${failed} jobs`, ...undone].join(', ')}`,
    )
  }
}
