// WeChat's message push as it arrives: whether WeChat sent it, just now, and what it says.
import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'

export interface PushSettings {
  readonly appId: string
  /** As set in WeChat's console; nothing is believed without one. */
  readonly token: string
  /** 43 characters in safe mode, empty in plain mode. */
  readonly key: string
}

export interface Arrived {
  readonly query: (name: string) => string | undefined
  readonly now: Date
}

const skewMaxMs = 10 * 60 * 1000
const blockBytes = 32
/** In front of the message: 16 random bytes and its length in 4. */
const headBytes = 20

/** The word WeChat wants back when its console tries the address; nothing where WeChat did not ask. */
export function echoOf({ token }: PushSettings, arrived: Arrived): string | undefined {
  const { timestamp, nonce, query } = stampOf(arrived)
  const signed = isSigned(query('signature'), [token, timestamp, nonce])
  return token !== '' && signed && isRecent(timestamp, arrived.now) ? query('echostr') : undefined
}

/** The message; nothing where WeChat did not send it, to us, within ten minutes. */
export function messageIn(settings: PushSettings, arrived: Arrived, body: string): unknown {
  const { token, key } = settings
  const { timestamp, nonce, query } = stampOf(arrived)
  if (token === '' || !isRecent(timestamp, arrived.now)) return undefined
  // In plain mode the signature is over the stamp alone: that is all WeChat gives.
  if (key === '')
    return isSigned(query('signature'), [token, timestamp, nonce]) ? parsed(Anything, body) : undefined
  const sealed = parsed(Sealed, body)?.Encrypt
  if (sealed === undefined || !isSigned(query('msg_signature'), [token, timestamp, nonce, sealed]))
    return undefined
  return opened(settings, sealed)
}

const Sealed = v.object({ Encrypt: v.string() })
const Anything = v.record(v.string(), v.unknown())

function parsed<S extends v.GenericSchema>(schema: S, json: string): v.InferOutput<S> | undefined {
  const value = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), json)
  return value.success ? value.output : undefined
}

/** AES-256-CBC; the padding goes up to 32 bytes, which the cipher's own does not take. */
function opened({ appId, key }: PushSettings, sealed: string): unknown {
  const aesKey = Buffer.from(`${key}=`, 'base64')
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length === 0 || bytes.length % 16 !== 0) return undefined
  const decipher = createDecipheriv('aes-256-cbc', aesKey, aesKey.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([decipher.update(bytes), decipher.final()])
  const padding = padded.at(-1) ?? 0
  if (padding < 1 || padding > blockBytes || padded.length - padding < headBytes) return undefined
  const plain = padded.subarray(0, padded.length - padding)
  const end = headBytes + plain.readUInt32BE(headBytes - 4)
  return plain.subarray(end).toString() === appId
    ? parsed(Anything, plain.subarray(headBytes, end).toString())
    : undefined
}

function stampOf({ query }: Arrived) {
  return { timestamp: query('timestamp') ?? '', nonce: query('nonce') ?? '', query }
}

function isRecent(timestamp: string, now: Date): boolean {
  return Math.abs(now.getTime() - Number(timestamp) * 1000) <= skewMaxMs
}

/** SHA-1 of the sorted parts, hex, compared in constant time. */
function isSigned(signature: string | undefined, parts: readonly string[]): boolean {
  const wanted = createHash('sha1')
    .update([...parts].sort().join(''))
    .digest()
  const given = Buffer.from(signature ?? '', 'hex')
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
