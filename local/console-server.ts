// Serves the built console, and tells it where the API is.
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { type Listening, listen } from './listen'

export function startConsole(folder: string, apiUrl: string, port: number): Promise<Listening> {
  const site = new Hono()
  site.get('/config.json', (c) => c.json({ apiUrl }))
  site.use(serveStatic({ root: folder }))
  site.get('*', serveStatic({ path: `${folder}/index.html` }))
  return listen(createServer(getRequestListener(site.fetch)), port)
}
