// The papers function: books and posters as files, which take more memory and a font of ten megabytes.
import { handle } from 'hono/aws-lambda'
import { authenticate } from '../accounts'
import { paperPages } from '../papers/pages'
import { createApp } from '../platform/create-app'
import { serve } from '../platform/http'
import { readSettings } from '../platform/settings'

const app = createApp(readSettings(process.env), 'papers')

// As bytes whatever it is: read as text, a CSV would lose its byte order mark.
export const handler = handle(serve(app, { routes: [], pages: paperPages, authenticate }), {
  isContentTypeBinary: () => true,
})
