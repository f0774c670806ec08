// Where search engines find every page (sitemaps.org): an index of parts, each below 5,000 addresses.
import type { App } from '../platform/app'
import type { WebPage } from '../platform/web-page'
import { addressLists, type Listed, listAddresses } from '../showcases'
import { originOf } from './answers'
import { xmlAnswer } from './xml'

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

export const robots: WebPage = {
  path: '/robots.txt',
  async answer(_app, c) {
    const text = `User-agent: *\nAllow: /o/\nDisallow: /\nAllow: /robots.txt\nAllow: /sitemap\nSitemap: ${originOf(c)}/sitemap.xml\n`
    return new Response(text, {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=86400' },
    })
  },
}

export const sitemapIndex: WebPage = {
  path: '/sitemap.xml',
  async answer(_app, c) {
    const parts = Array.from({ length: addressLists }, (_, part) => `${originOf(c)}/sitemap/${part}.xml`)
    const rows = parts.map((address) => `<sitemap><loc>${address}</loc></sitemap>`).join('')
    return xmlAnswer(`<sitemapindex ${namespace}>${rows}</sitemapindex>`, 'application/xml')
  },
}

export const sitemapPart: WebPage = {
  path: '/sitemap/:part{\\d+\\.xml}',
  async answer(app, c) {
    const part = Number.parseInt(c.req.param('part') ?? '', 10)
    if (part >= addressLists) return new Response(null, { status: 404 })
    const rows = (await partOf(app, part)).map(
      ({ slug, at }) => `<url><loc>${originOf(c)}/o/${slug}</loc><lastmod>${at.slice(0, 10)}</lastmod></url>`,
    )
    return xmlAnswer(`<urlset ${namespace}>${rows.join('')}</urlset>`, 'application/xml')
  },
}

interface KeptPart {
  readonly until: number
  readonly listed: readonly Listed[]
}

/** A part is half a megabyte to read, and nobody needs it fresher than this. */
const keptMs = 3600_000
const kept = new WeakMap<App, Map<number, KeptPart>>()

async function partOf(app: App, part: number): Promise<readonly Listed[]> {
  const mine = kept.get(app) ?? new Map<number, KeptPart>()
  kept.set(app, mine)
  const known = mine.get(part)
  const now = app.now().getTime()
  if (known !== undefined && known.until > now) return known.listed
  const listed = await listAddresses(app.table, part)
  mine.set(part, { until: now + keptMs, listed })
  return listed
}
