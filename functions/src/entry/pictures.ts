// The pictures function: told by the bucket of every file that was put up.
import * as v from 'valibot'
import { createApp } from '../platform/create-app'
import { openFiles } from '../platform/files'
import { readSettings } from '../platform/settings'
import { BucketEvent, takeIn } from '../uploads/take-in'

const settings = readSettings(process.env)
const app = createApp(settings, 'pictures', { files: openFiles(settings.bucket) })

export async function handler(event: unknown): Promise<void> {
  try {
    await takeIn(app, v.parse(BucketEvent, event))
  } catch (error) {
    // Lambda tries again twice; what still fails stands in the log and rings.
    app.log.bug(error)
    throw error
  }
}
