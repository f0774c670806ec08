// Waiting for a mini-program to come to rest.
import type { Journal } from '../host/journal'

const restMs = 25
const patienceMs = 5000

/** Resolves when no api call is open and nothing has happened for a moment; rejects after five seconds of bustle. */
export async function quiet(journal: Journal): Promise<void> {
  const deadline = Date.now() + patienceMs
  let before = -1
  while (Date.now() < deadline) {
    const open = journal.calls.filter((call) => call.result === undefined)
    const events = journal.calls.length + journal.setData.length + journal.lifeCycle.length + open.length
    if (open.length === 0 && events === before) return
    before = events
    await new Promise((done) => setTimeout(done, restMs))
  }
  throw new Error('the mini-program did not come to rest within five seconds')
}
