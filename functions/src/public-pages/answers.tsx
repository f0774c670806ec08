/** @jsxImportSource hono/jsx */
// What an address of the open web answers: the page, where it moved to, the line it left, or that there is none.
import type { Context } from 'hono'
import type { App } from '../platform/app'
import { gzipped } from '../platform/gzipped'
import type { WebPage } from '../platform/web-page'
import { gather } from './gather'
import { ClosedPage, MissingPage } from './lines'
import { readAddress } from './read'
import { htmlAnswer } from './shell'
import type { View } from './view'
import type { Language } from './words'

/** Something of an organisation at `/o/:slug` or below it. `tail` is what stands behind the slug. */
export function pageAt(tail: string, show: (view: View, app: App) => Response | Promise<Response>): WebPage {
  return {
    path: `/o/:slug${tail}`,
    async answer(app, c) {
      const slug = c.req.param('slug') ?? ''
      const language = languageOf(c)
      const found = await readAddress(app, slug)
      if (found.is === 'missing') return htmlAnswer(<MissingPage language={language} />, 404)
      if (found.is === 'moved') return moved(`/o/${found.to}${tail}${new URL(c.req.url).search}`)
      if (found.is === 'closed') return htmlAnswer(<ClosedPage found={found} language={language} />, 410)
      const address = `${originOf(c)}/o/${slug}`
      return gzipped(c, await show(await gather(app, found, { language, address }), app))
    },
  }
}

/** Where this was asked, as the reader sees it. */
export function originOf(c: Context): string {
  return new URL(c.req.url).origin
}

function languageOf(c: Context): Language {
  return c.req.query('lang') === 'en' ? 'en' : 'zh'
}

/** For good, but kept for a day only by whoever is on the way: a printed address must never be lost to a mistake. */
const moved = (location: string) =>
  new Response(null, { status: 301, headers: { location, 'cache-control': 'public, max-age=86400' } })
