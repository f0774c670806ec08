// The session of a tab.
import { openSession } from './session'

const token = 'T'.repeat(43)

/** What a browser tab keeps, from before or from now on. */
function aTab(before: Record<string, string> = {}) {
  const kept = new Map(Object.entries(before))
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
}

test('a session outlives a reload of its tab', () => {
  const tab = aTab()
  openSession(tab).begin(token)
  expect(openSession(tab).state()).toEqual({ is: 'in', token })
})

test('a session that ended leaves nothing behind and says why', () => {
  const tab = aTab({ session: token })
  const session = openSession(tab)
  session.end('expired')
  expect(session.state()).toEqual({ is: 'out', because: 'expired' })
  expect(tab.kept.size).toBe(0)
})

test('what is no token is not taken for one', () => {
  expect(openSession(aTab({ session: 'x' })).state()).toEqual({ is: 'out' })
})

test('a screen is told of every change until it no longer listens', () => {
  const session = openSession(aTab())
  const seen: string[] = []
  const stop = session.subscribe(() => seen.push(session.state().is))
  session.begin(token)
  session.end('left')
  stop()
  session.begin(token)
  expect(seen).toEqual(['in', 'out'])
})
