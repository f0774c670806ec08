// The message push in safe mode: what WeChat's server tells ours, sealed and signed.
import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

/** As set in WeChat's console. */
export interface PushSettings {
  /** Where our server listens; read at each push, as it may start after WeChat's. */
  readonly url: string
  readonly token: string
  /** 43 characters: base64 of 32 bytes without its last `=`. */
  readonly encodingAesKey: string
}

const attempts = 3
const answerMs = 5000
const apartMs = 200
const blockBytes = 32

/** Delivers a message; again, up to three times in all, until the answer is `success` or nothing. Answers whether it was. */
export async function push(
  settings: PushSettings,
  appid: string,
  message: { FromUserName: string },
  nowMs: number,
): Promise<boolean> {
  const Encrypt = sealed(JSON.stringify(message), { appid, key: settings.encodingAesKey })
  const timestamp = String(Math.floor(nowMs / 1000))
  const nonce = String(randomBytes(4).readUInt32BE())
  const query = new URLSearchParams({
    signature: signatureOf(settings.token, timestamp, nonce),
    timestamp,
    nonce,
    openid: message.FromUserName,
    encrypt_type: 'aes',
    msg_signature: signatureOf(settings.token, timestamp, nonce, Encrypt),
  })
  const body = JSON.stringify({ ToUserName: 'gh_local', Encrypt })
  for (let made = 0; made < attempts; made++) {
    if (made > 0) await pause(apartMs, undefined, { ref: false })
    if (await isTaken(`${settings.url}?${query}`, body)) return true
  }
  return false
}

async function isTaken(address: string, body: string): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json' }
    const signal = AbortSignal.timeout(answerMs)
    const response = await fetch(address, { method: 'POST', headers, body, signal })
    return response.ok && ['', 'success'].includes((await response.text()).trim())
  } catch {
    return false
  }
}

/** SHA-1 of the sorted parts, hex. */
export function signatureOf(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')
}

/** AES-256-CBC of 16 random bytes, the length, the text and the appid; padded to 32, as WeChat's PKCS#7 goes. */
export function sealed(text: string, { appid, key, random = randomBytes(16) }: SealOptions): string {
  const aesKey = Buffer.from(`${key}=`, 'base64')
  const message = Buffer.from(text)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(message.length)
  const plain = Buffer.concat([random, length, message, Buffer.from(appid)])
  const padding = blockBytes - (plain.length % blockBytes)
  const cipher = createCipheriv('aes-256-cbc', aesKey, aesKey.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([plain, Buffer.alloc(padding, padding)])
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64')
}

interface SealOptions {
  readonly appid: string
  readonly key: string
  /** 16 bytes; given only to meet published examples. */
  readonly random?: Buffer
}
