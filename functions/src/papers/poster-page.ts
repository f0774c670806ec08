// Where the poster's PDF is fetched: by the address of the page it belongs to.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { Slug } from '@ngo2/shared/organisations/slug'
import * as v from 'valibot'
import type { WebPage } from '../platform/web-page'
import { keptCodeOf } from '../public-pages'
import { findOnTheWeb } from '../showcases'
import { posterPdf } from './poster'

export const posterPage: WebPage = {
  path: '/papers/posters/:file',
  async answer(app, c) {
    const slug = v.safeParse(Slug, (c.req.param('file') ?? '').replace(/\.pdf$/, ''))
    const shown = slug.success ? await findOnTheWeb(app.table, slug.output) : undefined
    if (!slug.success || shown === undefined) return lost(404, '没有这一页。')
    if (shown.is === 'closed') return lost(410, '这一页关闭了。')
    const address = `${new URL(c.req.url).origin}/o/${slug.output}`
    const code = await keptCodeOf(app, shown.organisation.id)
    const bytes = await posterPdf({ shown, today: beijingDay(app.now()), address, code }, app.now())
    const headers = { 'content-type': 'application/pdf', 'cache-control': 'public, max-age=3600' }
    return new Response(new Uint8Array(bytes), { headers })
  },
}

const lost = (status: number, line: string) =>
  new Response(line, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
