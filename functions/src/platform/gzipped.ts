// A text of the open web, gzipped where its reader understands that: on a village's network a third of it arrives sooner.
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'

/** The same answer; pictures and other bytes stay as they are. */
export async function gzipped(c: Context, answer: Response): Promise<Response> {
  const isText = /^text|xml/.test(answer.headers.get('content-type') ?? '')
  if (!isText || !c.req.header('accept-encoding')?.includes('gzip')) return answer
  const headers = new Headers(answer.headers)
  headers.set('content-encoding', 'gzip')
  headers.append('vary', 'accept-encoding')
  return new Response(new Uint8Array(gzipSync(await answer.text())), { status: answer.status, headers })
}
