// Checks that a request was signed (AWS Signature 4 in the Authorization header) with the secret of this stand-in.
import { createHash, createHmac } from 'node:crypto'
import type { HonoRequest } from 'hono'

export const filesCredentials = { accessKeyId: 'local', secretAccessKey: 'local' }

/** The documented error code of a request that is not signed as it must be; nothing when it is. */
export function signatureFault(request: HonoRequest): 'AccessDenied' | 'SignatureDoesNotMatch' | undefined {
  const parts = /Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=(\w+)/.exec(
    request.header('authorization') ?? '',
  )
  if (parts === null) return 'AccessDenied'
  const [, credential = '', signedHeaders = '', signature] = parts
  const [, day = '', region = '', service = ''] = credential.split('/')
  const scope = [day, region, service, 'aws4_request'].join('/')
  const canonical = [
    request.method,
    new URL(request.url).pathname,
    canonicalQuery(new URL(request.url).searchParams),
    ...signedHeaders.split(';').map((name) => `${name}:${(request.header(name) ?? '').trim()}`),
    '',
    signedHeaders,
    request.header('x-amz-content-sha256') ?? '',
  ].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', request.header('x-amz-date') ?? '', scope, sha256(canonical)].join('\n')
  const key = scope
    .split('/')
    .reduce(
      (secret: Buffer, part) => hmac(secret, part),
      Buffer.from(`AWS4${filesCredentials.secretAccessKey}`),
    )
  return hmac(key, toSign).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch'
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .sort()
    .join('&')
}

function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}

const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
