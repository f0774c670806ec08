// The nightly function: a ranking preview, and what crashes left undone.
import { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { finishDepartures } from '../departures'
import { createApp } from '../platform/create-app'
import { readSettings } from '../platform/settings'
import { startRun } from '../ranking'

const app = createApp(readSettings(process.env), 'nightly')

export async function handler(): Promise<void> {
  const unfinished = await finishDepartures(app)
  await startRun(app, v.parse(RunId, app.newId('run')), 'schedule')
  // An error is what the alarm hears, and what makes the schedule try again.
  if (unfinished > 0) throw new Error(`${unfinished} departures are unfinished; the log says why`)
}
