// A success as JSON, gzipped where that saves a village's network more than it costs: API Gateway does not do it.
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'

/** Shorter texts hardly shrink. */
const worthwhileCharacters = 1024

/** Status 200 with these headers beside the usual ones. */
export function jsonAnswer(c: Context, value: unknown, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(value)
  const head = { 'content-type': 'application/json', ...headers }
  c.header('vary', 'accept-encoding', { append: true })
  const readable = c.req.header('accept-encoding')?.includes('gzip') ?? false
  if (!readable || text.length < worthwhileCharacters) return c.body(text, 200, head)
  return c.body(new Uint8Array(gzipSync(text)), 200, { ...head, 'content-encoding': 'gzip' })
}
