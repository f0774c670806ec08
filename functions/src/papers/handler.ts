// The papers function as Lambda calls it.
import { handle } from 'hono/aws-lambda'
import type { App } from '../platform/app'
import { type Authenticate, serve } from '../platform/http'
import { paperPages } from './pages'

/** Answers as bytes whatever it is: read as text, a CSV would lose its byte order mark. */
export function paperHandler(app: App, authenticate: Authenticate) {
  const served = serve(app, { routes: [], pages: paperPages, authenticate })
  return handle(served, { isContentTypeBinary: () => true })
}
