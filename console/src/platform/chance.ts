// The clock and the dice of the browser, in one place.
import { makeId } from '@ngo2/shared/contract/ids'

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now()
}

/** A new id with this prefix, e.g. `run_` and 26 characters. */
export function freshId(prefix: string): string {
  return makeId(prefix, now(), random)
}

/** 32 random bytes as base64url, 43 characters. */
export function freshSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** A whole number from 0 to `below` − 1. */
export function freshNumber(below: number): number {
  return Math.floor(random() * below)
}

/** A number in [0, 1); from the strong source, because a console code must not be guessed. */
function random(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1))
  return word / 2 ** 32
}
