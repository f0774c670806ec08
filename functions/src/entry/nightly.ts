// The nightly function: reminders, a ranking preview, a new search index, and what crashes left undone.
import { runNight } from '../night'
import { createApp } from '../platform/create-app'
import { openFiles } from '../platform/files'
import { readSettings } from '../platform/settings'

const settings = readSettings(process.env)
const app = createApp(settings, 'nightly', { files: openFiles(settings.bucket) })

export const handler = (): Promise<void> => runNight(app)
