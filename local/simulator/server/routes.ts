// What the simulator's server answers: the phone's page, the package's files, chats, and the way to local servers.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { Hono } from 'hono'
import type { Member, NewMessage } from '../phone/chats/chat'
import { phoneBundle } from './bundle-phone'
import { cachedScript } from './cached-script'
import type { ChatStore } from './chats'
import type { Events } from './events'
import { passOn } from './proxy'

export interface RouteParts {
  readonly dist: string
  /** Hosts of the internet and the local addresses that stand in for them. */
  readonly hosts: Readonly<Record<string, string>>
  readonly wechatUrl: string
  readonly members: readonly Member[]
  readonly chats: ChatStore
  readonly events: Events
}

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
}

const html = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>公益2.0 · 手机</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/phone.css">
<div id="place"></div>
<script src="/mini-program.js"></script>
<script src="/phone.js"></script>
</html>`

export function createRoutes(parts: RouteParts): Hono {
  const app = new Hono()
  const miniProgram = cachedScript(parts.dist, parts.hosts)
  const uncached = { 'cache-control': 'no-store' }
  const script = (text: string) =>
    new Response(text, { headers: { ...uncached, 'content-type': 'text/javascript; charset=utf-8' } })

  app.get('/', (context) => context.html(html, 200, uncached))
  app.get('/phone.js', async () => script((await phoneBundle()).script))
  app.get('/phone.css', async () => {
    const headers = { ...uncached, 'content-type': 'text/css; charset=utf-8' }
    return new Response((await phoneBundle()).style, { headers })
  })
  app.get('/mini-program.js', async () => {
    try {
      return script(await miniProgram())
    } catch (fault) {
      // The phone shows why instead of staying white.
      return script(`globalThis.whyNoMiniProgram = ${JSON.stringify(String(fault))}`)
    }
  })
  app.get('/package/*', (context) => packageFile(parts.dist, context.req.path.slice('/package/'.length)))

  app.get('/members', (context) => context.json(parts.members))
  app.get('/events', () => parts.events.stream())
  app.get('/chats', (context) => context.json(parts.chats.all()))
  app.post('/chats/:id/messages', async (context) => {
    const message = parts.chats.add(context.req.param('id'), await context.req.json<NewMessage>())
    parts.events.send('chats')
    return context.json(message)
  })

  app.post('/wechat/:ask{login|group-enter}', (context) =>
    passOn(context, `${parts.wechatUrl}/__phone/${context.req.param('ask')}`),
  )
  app.all('/host/:host/*', (context) => {
    const { host } = context.req.param()
    const local = parts.hosts[host]
    if (local === undefined) return context.text(`the simulator stands in for no host "${host}"`, 404)
    const { pathname, search } = new URL(context.req.url)
    return passOn(context, `${local}${pathname.slice(`/host/${host}`.length)}${search}`)
  })
  return app
}

function packageFile(dist: string, path: string): Response {
  const file = join(dist, normalize(`/${decodeURIComponent(path)}`))
  if (!existsSync(file) || !statSync(file).isFile())
    return new Response('not in the package', { status: 404 })
  const type = types[extname(file)] ?? 'application/octet-stream'
  return new Response(new Uint8Array(readFileSync(file)), { headers: { 'content-type': type } })
}
