// The stream function: what changed in the table wakes whom it concerns.
import { createApp } from '../platform/create-app'
import { openFiles } from '../platform/files'
import { openPipeline } from '../platform/pipeline'
import { readSettings } from '../platform/settings'
import { streamHandler } from '../platform/stream'
import { wakings } from '../reactions'

const settings = readSettings(process.env)
const app = createApp(settings, 'stream', {
  files: openFiles(settings.bucket),
  pipeline: openPipeline(settings.stateMachineArn),
})

export const handler = streamHandler(app, wakings)
