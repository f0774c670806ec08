// The nightly function: a ranking preview, a new search index, what crashes left undone, and pictures WeChat said nothing about.
import { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { remindOfQuarters } from '../books'
import { finishDepartures } from '../departures'
import { finishClosings } from '../desks'
import { rebuildDirectory } from '../directory'
import { remindEvidence } from '../evidence'
import { createApp } from '../platform/create-app'
import { openFiles } from '../platform/files'
import { readSettings } from '../platform/settings'
import { startRun } from '../ranking'
import { finishRecoveries } from '../teams'
import { askAboutPicturesAgain } from '../uploads'

const settings = readSettings(process.env)
const app = createApp(settings, 'nightly', { files: openFiles(settings.bucket) })

export async function handler(): Promise<void> {
  const unfinished = await finishDepartures(app)
  await askAboutPicturesAgain(app)
  const pages = (await finishRecoveries(app)) + (await finishClosings(app))
  const reminders = await remindEvidence(app)
  await remindOfQuarters(app)
  await startRun(app, v.parse(RunId, app.newId('run')), 'schedule')
  await rebuildDirectory(app)
  // An error is what the alarm hears, and what makes the schedule try again.
  if (unfinished > 0) throw new Error(`${unfinished} departures are unfinished; the log says why`)
  if (reminders > 0) throw new Error(`${reminders} organisations have no reminder; the log says why`)
  if (pages > 0) throw new Error(`${pages} recoveries or closings are unfinished; the log says why`)
}
