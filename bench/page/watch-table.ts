// How long a question waits for the table, and how often it asks it.
import type { App } from '@ngo2/functions/platform/app'

export interface Watched {
  readonly allMs: number
  /** Part of it that was waiting for the table. */
  readonly engineMs: number
  readonly reads: number
}

const verbs = ['get', 'getAll', 'query'] as const

/** Watches the readings of this App from now on. Readings that go out together are counted as one wait. */
export function watchTable({ table }: App) {
  let reads = 0
  let engineMs = 0
  let waiting = 0
  let since = 0
  for (const verb of verbs) {
    const read = table[verb].bind(table) as (...args: unknown[]) => Promise<unknown>
    const watched = async (...args: unknown[]) => {
      reads++
      if (waiting++ === 0) since = performance.now()
      try {
        return await read(...args)
      } finally {
        if (--waiting === 0) engineMs += performance.now() - since
      }
    }
    Object.assign(table, { [verb]: watched })
  }
  return {
    async around(ask: () => Promise<unknown>): Promise<Watched> {
      reads = 0
      engineMs = 0
      const begun = performance.now()
      await ask()
      return { allMs: performance.now() - begun, engineMs, reads }
    },
  }
}
