// An object on its way out: all of it or its beginning, with the headers its address asks for.
import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { Refusal } from './refusal'
import type { StoredObject } from './store'

/** Hono answers HEAD as GET without the body. */
export function answerObject(c: Context, object: StoredObject | undefined): Response {
  if (object === undefined) throw new Refusal('NoSuchKey', 'The specified key does not exist.')
  const { bytes, type } = object
  const headers: Record<string, string> = {
    'content-type': c.req.query('response-content-type') ?? type,
    etag: etagOf(bytes),
    'accept-ranges': 'bytes',
  }
  const disposition = c.req.query('response-content-disposition')
  if (disposition !== undefined) headers['content-disposition'] = disposition
  const range = c.req.header('range')
  if (range === undefined)
    return c.body(new Uint8Array(bytes), 200, { ...headers, 'content-length': String(bytes.length) })
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? []
  if (from === undefined) throw new Refusal('NotImplemented', `the range ${range} is not supported here`)
  if (Number(from) >= bytes.length) throw new Refusal('InvalidRange')
  const part = bytes.subarray(Number(from), Number(to) + 1)
  headers['content-range'] = `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`
  return c.body(new Uint8Array(part), 206, { ...headers, 'content-length': String(part.length) })
}

export const etagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`
