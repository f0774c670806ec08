// The addresses of the open web. What they show is read when a browser first asks: clients never do.
import type { WebPage } from '../platform/web-page'

const paths = [
  '/o/:slug',
  '/o/:slug/poster',
  '/o/:slug/code.png',
  '/o/:slug/card.png',
  '/o/:slug/badge.svg',
  '/o/:slug/feed.atom',
  '/icon.svg',
  '/robots.txt',
  '/sitemap.xml',
  '/sitemap/:part{\\d+\\.xml}',
] as const

export const publicPages: readonly WebPage[] = paths.map((path) => ({
  path,
  ...(path.endsWith('/badge.svg') && { embeddable: true as const }),
  async answer(app, c) {
    const { shownAt } = await import('./routes')
    const page = shownAt.find((one) => one.path === path)
    if (page === undefined) throw new Error(`nothing is shown at ${path}`)
    return page.answer(app, c)
  },
}))
