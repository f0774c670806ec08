// How often an address may be asked: so many calls a minute and a day.
import { type ErrorCode, Refused } from './refused'

export interface Quota {
  readonly perMinute?: number
  readonly perDay?: number
  /** What one call too many in a minute is answered with. */
  readonly minuteError?: ErrorCode
}

const busyMinute: ErrorCode = 45011
const minuteMs = 60_000
const dayMs = 86_400_000

export interface Counter {
  /** Counts one call; throws Refused when it is one too many. */
  count(key: string, quota: Quota): void
}

export function createCounter(nowMs: () => number): Counter {
  const windows = new Map<string, { startMs: number; calls: number }>()
  const isOver = (key: string, lengthMs: number, most: number) => {
    const startMs = Math.floor(nowMs() / lengthMs) * lengthMs
    const window = windows.get(key)
    if (window === undefined || window.startMs !== startMs) {
      windows.set(key, { startMs, calls: 1 })
      return most < 1
    }
    window.calls += 1
    return window.calls > most
  }
  return {
    count(key, { perMinute, perDay, minuteError = busyMinute }) {
      if (perMinute !== undefined && isOver(`${key} a minute`, minuteMs, perMinute))
        throw new Refused(minuteError)
      if (perDay !== undefined && isOver(`${key} a day`, dayMs, perDay)) throw new Refused(45009)
    },
  }
}
