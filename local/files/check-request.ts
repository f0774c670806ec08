// Lets a request in when its header or its address is signed, and still good.
import type { HonoRequest } from 'hono'
import { Refusal } from './refusal'
import {
  dateMs,
  filesCredentials,
  isSignatureOf,
  type Scope,
  scopeOf,
  sha256,
  stringToSign,
} from './signature'

const skewMaxMs = 15 * 60 * 1000
const presignedMaxS = 7 * 24 * 3600

/** Throws a Refusal when the request is unsigned, signed wrongly, altered or too late. */
export async function checkRequest(request: HonoRequest, nowMs: number): Promise<void> {
  const url = new URL(request.url)
  if (url.searchParams.has('X-Amz-Signature')) checkAddress(request, url, nowMs)
  else await checkHeader(request, url, nowMs)
}

async function checkHeader(request: HonoRequest, url: URL, nowMs: number): Promise<void> {
  const authorization = request.header('authorization') ?? ''
  const parts = /Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=(\w+)/.exec(authorization)
  if (parts === null) throw new Refusal('AccessDenied', 'the request is not signed')
  const [, credential = '', signedHeaders = '', signature = ''] = parts
  const date = request.header('x-amz-date') ?? ''
  if (!(Math.abs(nowMs - dateMs(date)) <= skewMaxMs)) {
    throw new Refusal('RequestTimeTooSkewed', 'the difference between the two clocks is too large')
  }
  const payloadHash = request.header('x-amz-content-sha256') ?? ''
  checkSignature(request, url, { credential, signedHeaders, signature, date, payloadHash })
  if (/^[0-9a-f]{64}$/.test(payloadHash)) {
    const body = Buffer.from(await request.arrayBuffer())
    if (sha256(body) !== payloadHash) throw new Refusal('XAmzContentSHA256Mismatch')
  }
}

function checkAddress(request: HonoRequest, url: URL, nowMs: number): void {
  const query = (name: string) => url.searchParams.get(`X-Amz-${name}`) ?? ''
  const expiresS = Number(query('Expires'))
  if (!(expiresS >= 1 && expiresS <= presignedMaxS)) {
    throw new Refusal('AuthorizationQueryParametersError', 'X-Amz-Expires must be between 1 s and 7 days')
  }
  const date = query('Date')
  checkSignature(request, url, {
    credential: query('Credential'),
    signedHeaders: query('SignedHeaders'),
    signature: query('Signature'),
    date,
    payloadHash: url.searchParams.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
  })
  if (!(dateMs(date) + expiresS * 1000 > nowMs)) throw new Refusal('AccessDenied', 'Request has expired')
}

interface Claim {
  readonly credential: string
  readonly signedHeaders: string
  readonly signature: string
  readonly date: string
  readonly payloadHash: string
}

function checkSignature(request: HonoRequest, url: URL, { credential, signature, ...claim }: Claim): void {
  const scope = knownScope(credential)
  const text = stringToSign({
    ...claim,
    scope,
    method: request.method,
    path: url.pathname,
    query: [...url.searchParams].filter(([name]) => name !== 'X-Amz-Signature'),
    header: (name) => request.header(name),
  })
  if (!isSignatureOf(text, scope, signature)) throw new Refusal('SignatureDoesNotMatch')
}

/** Throws InvalidAccessKeyId for a key this stand-in never gave. */
export function knownScope(credential: string): Scope {
  const scope = scopeOf(credential)
  if (scope.accessKeyId !== filesCredentials.accessKeyId) throw new Refusal('InvalidAccessKeyId')
  return scope
}
