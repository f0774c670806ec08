// Stands in for S3: whole objects, lists and removals with signed requests and the documented errors.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { type Listening, listen } from '../listen'
import { unframed } from './chunked'
import { signatureFault } from './signature'
import { folderStore, memoryStore, type Store } from './store'
import { deleted, errorXml, listed, namesToDelete } from './xml'

export interface FilesOptions {
  /** Where objects lie; in memory without one. */
  readonly folder?: string
  readonly port?: number
}

const statusOf = {
  AccessDenied: 403,
  SignatureDoesNotMatch: 403,
  NoSuchKey: 404,
  NotImplemented: 501,
} as const

export function startFiles({ folder, port = 0 }: FilesOptions = {}): Promise<Listening> {
  const store = folder === undefined ? memoryStore() : folderStore(folder)
  // The client writes a bucket’s address with a slash at its end.
  const site = new Hono({ strict: false })
  site.use(async (c, next) => {
    const fault = signatureFault(c.req)
    return fault === undefined ? next() : refuse(c, fault)
  })
  site.get('/:bucket', (c) => list(store, c))
  site.post('/:bucket', (c) => remove(store, c))
  site.put('/:bucket/:key{.+}', async (c) => {
    const bytes = unframed(Buffer.from(await c.req.arrayBuffer()), c.req.header('content-encoding'))
    store.put(nameOf(c), { bytes, type: c.req.header('content-type') ?? 'binary/octet-stream' })
    return c.body(null, 200, { etag: `"${createHash('md5').update(bytes).digest('hex')}"` })
  })
  site.get('/:bucket/:key{.+}', (c) => {
    const object = store.get(nameOf(c))
    if (object === undefined) return refuse(c, 'NoSuchKey')
    return c.body(new Uint8Array(object.bytes), 200, { 'content-type': object.type })
  })
  site.delete('/:bucket/:key{.+}', (c) => {
    store.remove(nameOf(c))
    return c.body(null, 204)
  })
  site.notFound((c) => refuse(c, 'NotImplemented'))
  return listen(createServer(getRequestListener(site.fetch)), port)
}

function nameOf(c: Context): string {
  return `${c.req.param('bucket')}/${c.req.param('key')}`
}

/** ListObjectsV2 without paging: a thousand names are S3's page and more than a run leaves. */
function list(store: Store, c: Context): Response {
  const bucket = c.req.param('bucket') ?? ''
  const prefix = c.req.query('prefix') ?? ''
  const keys = store.list(`${bucket}/${prefix}`).map((name) => name.slice(bucket.length + 1))
  return c.body(listed(bucket, prefix, keys), 200, { 'content-type': 'application/xml' })
}

async function remove(store: Store, c: Context): Promise<Response> {
  if (c.req.query('delete') === undefined) return refuse(c, 'NotImplemented')
  const body = unframed(Buffer.from(await c.req.arrayBuffer()), c.req.header('content-encoding'))
  for (const key of namesToDelete(body.toString())) store.remove(`${c.req.param('bucket')}/${key}`)
  return c.body(deleted(), 200, { 'content-type': 'application/xml' })
}

function refuse(c: Context, code: keyof typeof statusOf): Response {
  return c.body(errorXml(code, c.req.path), statusOf[code], { 'content-type': 'application/xml' })
}
