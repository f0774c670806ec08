// The time a schedule goes by, and waiting for it.
import { setTimeout as pause } from 'node:timers/promises'

export interface Clock {
  now(): Date
  /** Resolves at that time or when `signal` aborts, whichever is first. */
  waitUntil(time: Date, signal: AbortSignal): Promise<void>
}

/** A machine that slept has missed its timers, so the time is looked at again now and then. */
const lookAgainMs = 60_000

export const systemClock: Clock = {
  now: () => new Date(),
  async waitUntil(time, signal) {
    for (
      let leftMs = time.getTime() - Date.now();
      leftMs > 0 && !signal.aborted;
      leftMs = time.getTime() - Date.now()
    ) {
      await pause(Math.min(leftMs, lookAgainMs), undefined, { signal, ref: false }).catch(() => undefined)
    }
  },
}
