// AWS Signature 4, as far as S3 needs it: the key of a scope, and whether a signature fits.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** The only key pair this stand-in knows. */
export const filesCredentials = { accessKeyId: 'local', secretAccessKey: 'local' }

export interface Scope {
  readonly accessKeyId: string
  /** `day/region/service/aws4_request`. */
  readonly text: string
}

/** Takes a credential, `key/day/region/service/aws4_request`, apart. */
export function scopeOf(credential: string): Scope {
  const [accessKeyId = '', ...scope] = credential.split('/')
  return { accessKeyId, text: scope.join('/') }
}

/** True when `signature` is that of `text` under the secret of this stand-in. */
export function isSignatureOf(text: string, scope: Scope, signature: string): boolean {
  const secret = Buffer.from(`AWS4${filesCredentials.secretAccessKey}`)
  const key = scope.text.split('/').reduce(hmac, secret)
  const expected = Buffer.from(hmac(key, text).toString('hex'))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

export interface Signed {
  readonly method: string
  /** As it was sent, still encoded. */
  readonly path: string
  readonly query: readonly (readonly [string, string])[]
  /** Names separated by `;`. */
  readonly signedHeaders: string
  readonly header: (name: string) => string | undefined
  readonly payloadHash: string
  /** `YYYYMMDDTHHMMSSZ`. */
  readonly date: string
  readonly scope: Scope
}

/** What is signed: one text of everything that must arrive as it was sent. */
export function stringToSign(signed: Signed): string {
  const canonical = [
    signed.method,
    signed.path,
    signed.query
      .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
      .sort()
      .join('&'),
    ...signed.signedHeaders.split(';').map((name) => `${name}:${(signed.header(name) ?? '').trim()}`),
    '',
    signed.signedHeaders,
    signed.payloadHash,
  ].join('\n')
  return ['AWS4-HMAC-SHA256', signed.date, signed.scope.text, sha256(canonical)].join('\n')
}

/** Milliseconds of a date of the protocol; NaN when it is none. */
export function dateMs(date: string): number {
  return Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}

export function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}

function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
