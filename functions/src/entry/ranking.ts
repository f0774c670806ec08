// The ranking function: one handler, a stage a call, as the state machine asks.
import * as v from 'valibot'
import { createApp } from '../platform/create-app'
import { openFiles } from '../platform/files'
import { readSettings } from '../platform/settings'
import { runStage, StageEvent } from '../ranking/stages'

const settings = readSettings(process.env)
const app = createApp(settings, 'ranking', { files: openFiles(settings.bucket) })

export const handler = (event: unknown) => runStage(app, v.parse(StageEvent, event))
