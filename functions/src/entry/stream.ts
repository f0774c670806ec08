// The stream function: what changed in the table wakes whom it concerns.
import { createApp } from '../platform/create-app'
import { readSettings } from '../platform/settings'
import { streamHandler } from '../platform/stream'
import { wakings } from '../reactions'

export const handler = streamHandler(createApp(readSettings(process.env), 'stream'), wakings)
