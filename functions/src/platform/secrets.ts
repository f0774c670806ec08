// Small cryptography with one meaning each: hashes for what must never be read back, keyed hashes for what must be matched.
import { createHash, createHmac } from 'node:crypto'
import { idAlphabet } from '@ngo2/shared/contract/ids'

/** SHA-256, hex: how tokens and secrets rest in the table. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** HMAC-SHA-256 under `salt`, 22 characters of base64url: the same phone is recognised, and nothing about it is known. */
export function markOf(value: string, salt: string): string {
  return createHmac('sha256', salt).update(value).digest('base64url').slice(0, 22)
}

/** An id with this prefix for a value, keyed with `salt`: the same value has the same id, and nothing about it is known. */
export function markedIdOf(prefix: string, value: string, salt: string): string {
  const bytes = createHmac('sha256', salt).update(`id ${value}`).digest().subarray(0, 26)
  return `${prefix}_${[...bytes].map((byte) => idAlphabet.charAt(byte % 32)).join('')}`
}
