// The clock and the dice of the phone, in one place.
import { makeId } from '@ngo2/shared/contract/ids'

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now()
}

/** A number in [0, 1). */
export function random(): number {
  return Math.random()
}

/** Lets some time go by. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** A new id with this prefix, e.g. `tre_` and 26 characters. */
export function freshId(prefix: string): string {
  return makeId(prefix, now(), random)
}
