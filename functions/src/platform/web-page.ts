// A page of the open web: an address that answers a browser, a feed reader or a picture viewer instead of a client.
import type { Context } from 'hono'
import type { App } from './app'

export interface WebPage {
  /** Hono's form: `/o/:slug`. */
  readonly path: `/${string}`
  /** GET unless told otherwise: some servers push to an address instead of asking. */
  readonly method?: 'GET' | 'POST'
  /** Calls from one address; unlimited without it. The name is what they are counted under. */
  readonly limit?: { readonly name: string; readonly perMinute: number }
  /** May stand inside the pages of other sites; no other answer may. */
  readonly embeddable?: true
  /** Answers everything itself, a missing page too. */
  readonly answer: (app: App, c: Context) => Promise<Response>
}
