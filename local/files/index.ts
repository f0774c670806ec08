// Stands in for S3: whole objects, uploads by form, lists and removals, all signed, with the documented errors.
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { type Listening, listen } from '../listen'
import { answerObject, etagOf } from './answer-object'
import { checkRequest } from './check-request'
import { unframed } from './chunked'
import { Refusal, statuses } from './refusal'
import { type Created, folderStore, memoryStore, type Store, tellingStore } from './store'
import { readUpload } from './upload-form'
import { copied, deleted, errorXml, listed, namesToDelete } from './xml'

export interface FilesOptions {
  /** Where objects lie; in memory without one. */
  readonly folder?: string
  readonly port?: number
  /** For tests of what expires. */
  readonly nowMs?: () => number
  /** Told of every object that is put up, as an event of the bucket tells a function. */
  readonly onCreated?: (created: Created) => void
}

/** S3's own limits. */
const keyMaxBytes = 1024
const pageMaxKeys = 1000

export function startFiles(options: FilesOptions = {}): Promise<Listening> {
  const { folder, port = 0, nowMs = Date.now, onCreated } = options
  const plain = folder === undefined ? memoryStore() : folderStore(folder)
  const store = onCreated === undefined ? plain : tellingStore(plain, onCreated)
  // The client writes a bucket’s address with a slash at its end.
  const site = new Hono({ strict: false })
  site.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error
    return answerXml(c, errorXml(error.code, error.message, c.req.path), statuses[error.code])
  })
  site.use(async (c, next) => {
    // A form carries its own signature, over its policy.
    if (!isForm(c)) await checkRequest(c.req, nowMs())
    return next()
  })
  site.get('/:bucket', (c) => list(store, c))
  site.post('/:bucket', (c) => (isForm(c) ? upload(store, c, nowMs()) : remove(store, c)))
  site.put('/:bucket/:key{.+}', async (c) => {
    if (c.req.header('x-amz-copy-source') !== undefined) return copy(store, c)
    const bytes = await bodyOf(c)
    store.put(nameOf(c), { bytes, type: c.req.header('content-type') ?? 'binary/octet-stream' })
    return c.body(null, 200, { etag: etagOf(bytes) })
  })
  site.get('/:bucket/:key{.+}', (c) => answerObject(c, store.get(nameOf(c))))
  site.delete('/:bucket/:key{.+}', (c) => {
    store.remove(nameOf(c))
    return c.body(null, 204)
  })
  site.notFound((c) => {
    throw new Refusal(
      'NotImplemented',
      `${c.req.method} ${c.req.path} is not supported by the local file store`,
    )
  })
  return listen(createServer(getRequestListener(site.fetch)), port)
}

function isForm(c: Context): boolean {
  return c.req.method === 'POST' && (c.req.header('content-type') ?? '').startsWith('multipart/form-data')
}

function nameOf(c: Context): string {
  return name(c.req.param('bucket') ?? '', c.req.param('key') ?? '')
}

function name(bucket: string, key: string): string {
  if (Buffer.byteLength(key) > keyMaxBytes) throw new Refusal('KeyTooLongError')
  return `${bucket}/${key}`
}

async function upload(store: Store, c: Context, nowMs: number): Promise<Response> {
  const bucket = c.req.param('bucket') ?? ''
  const { key, object, status } = await readUpload(c.req.raw, bucket, nowMs)
  store.put(name(bucket, key), object)
  return c.body(null, status, { etag: etagOf(object.bytes) })
}

/** ListObjectsV2; a page continues behind the last key, which serves as its token. */
function list(store: Store, c: Context): Response {
  if (c.req.query('list-type') !== '2' || c.req.query('delimiter') !== undefined) {
    throw new Refusal('NotImplemented', 'only ListObjectsV2 without a delimiter is supported')
  }
  const bucket = c.req.param('bucket') ?? ''
  const prefix = c.req.query('prefix') ?? ''
  const after = c.req.query('continuation-token') ?? c.req.query('start-after')
  const most = Math.min(Number(c.req.query('max-keys') ?? pageMaxKeys), pageMaxKeys)
  const keys = store.list(`${bucket}/${prefix}`).map((name) => name.slice(bucket.length + 1))
  const rest = after === undefined ? keys : keys.slice(keys.findLastIndex((key) => key <= after) + 1)
  const page = rest.slice(0, most)
  const next = rest.length > page.length ? page.at(-1) : undefined
  return answerXml(c, listed({ bucket, prefix, keys: page, next }), 200)
}

async function remove(store: Store, c: Context): Promise<Response> {
  if (c.req.query('delete') === undefined) throw new Refusal('NotImplemented', 'no such operation here')
  for (const key of namesToDelete((await bodyOf(c)).toString())) {
    store.remove(name(c.req.param('bucket') ?? '', key))
  }
  return answerXml(c, deleted(), 200)
}

async function bodyOf(c: Context): Promise<Buffer> {
  return unframed(Buffer.from(await c.req.arrayBuffer()), c.req.header('content-encoding'))
}

/** Copies on the server's side, where the source still is what the caller believes. */
function copy(store: Store, c: Context): Response {
  const source = decodeURI(c.req.header('x-amz-copy-source') ?? '').replace(/^\//, '')
  const object = store.get(source)
  if (object === undefined) throw new Refusal('NoSuchKey', 'The specified key does not exist.')
  const wanted = c.req.header('x-amz-copy-source-if-match')
  if (wanted !== undefined && wanted !== etagOf(object.bytes)) throw new Refusal('PreconditionFailed')
  store.put(nameOf(c), object)
  return answerXml(c, copied(etagOf(object.bytes)), 200)
}

function answerXml(
  c: Context,
  xml: string,
  status: 200 | (typeof statuses)[keyof typeof statuses],
): Response {
  return c.body(xml, status, { 'content-type': 'application/xml' })
}
