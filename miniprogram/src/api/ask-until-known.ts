// Asks again by itself where no answer came; the request carries its ids, so asking twice does it once.
import type { Outcome } from '@ngo2/shared/contract/call'

/** How often it asks again before it is the reader's turn. */
const furtherTries = 2

/** `wait` is called before each further try, counted from 0. A refusal is an answer. */
export async function askUntilKnown<T>(
  request: () => Promise<Outcome<T>>,
  wait: (nth: number) => Promise<void>,
): Promise<Outcome<T>> {
  let outcome = await request()
  for (let nth = 0; nth < furtherTries && outcome.is === 'unknown'; nth++) {
    await wait(nth)
    outcome = await request()
  }
  return outcome
}
