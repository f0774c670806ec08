// HMAC-SHA-256 (RFC 2104, FIPS 198-1) in plain TypeScript, so that pure code can draw lots and check them.
import { sha256 } from './sha256'

const blockBytes = 64

/** The 32-byte code of this message under this key, in hex. */
export function hmacSha256(key: Uint8Array, message: Uint8Array): string {
  const short = key.length > blockBytes ? bytesOf(sha256(key)) : key
  const inner = new Uint8Array(blockBytes + message.length)
  const outer = new Uint8Array(blockBytes + 32)
  for (let at = 0; at < blockBytes; at++) {
    const byte = short[at] ?? 0
    inner[at] = byte ^ 0x36
    outer[at] = byte ^ 0x5c
  }
  inner.set(message, blockBytes)
  outer.set(bytesOf(sha256(inner)), blockBytes)
  return sha256(outer)
}

/** The bytes of an even number of hex digits. */
export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  )
}

/** The bytes of a text whose characters are all ASCII, as ids and hex digits are. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
