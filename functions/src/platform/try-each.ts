// The same for many: one that fails holds up none of the others.
import type { App } from './app'

/** Does a thing for each, one after the other; a failure is logged with what `about` says. Answers how many failed. */
export async function tryEach<T>(
  app: Pick<App, 'log'>,
  all: Iterable<T>,
  about: (one: T) => Record<string, string>,
  act: (one: T) => Promise<unknown>,
): Promise<number> {
  let failed = 0
  for (const one of all) {
    try {
      await act(one)
    } catch (error) {
      app.log.bug(error, about(one))
      failed++
    }
  }
  return failed
}
