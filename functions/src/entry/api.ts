// The api function: every endpoint, behind the HTTP API.
import { handle } from 'hono/aws-lambda'
import { authenticate } from '../accounts'
import { createApp } from '../platform/create-app'
import { openFiles } from '../platform/files'
import { serve } from '../platform/http'
import { readSettings } from '../platform/settings'
import { routes } from '../routes'
import { pages } from '../web-pages'

const settings = readSettings(process.env)
const app = createApp(settings, 'api', { files: openFiles(settings.bucket) })

export const handler = handle(serve(app, { routes, pages, authenticate }))
