// The access tokens that were given, and how long each is good.
import { randomBytes } from 'node:crypto'
import { Refused } from './refused'
import type { State } from './state'

const lifeMs = 7200 * 1000
const overlapMs = 300 * 1000

/** The one everybody gets; another in its last five minutes, in which both are good. */
export function currentToken(state: State): string {
  const { token } = state
  return token !== undefined && tokenLeftMs(state, token) > overlapMs ? token : renewed(state)
}

/** Another one, with all earlier ones refused from now on. */
export function forcedToken(state: State): string {
  state.tokens.clear()
  return renewed(state)
}

export function tokenLeftMs(state: State, token: string): number {
  return (state.tokens.get(token) ?? 0) - state.nowMs()
}

/** Throws Refused for a token that is missing, never was one (or was forced out), or has ended. */
export function checkToken(state: State, token: string | undefined): void {
  if (token === undefined || token === '') throw new Refused(41001)
  if (!state.tokens.has(token)) throw new Refused(40001)
  if (tokenLeftMs(state, token) <= 0) throw new Refused(42001)
}

function renewed(state: State): string {
  const text = randomBytes(48).toString('hex')
  state.tokens.set(text, state.nowMs() + lifeMs)
  state.token = text
  return text
}
