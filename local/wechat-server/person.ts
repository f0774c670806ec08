// Finding the person an openid names, as the calls about people do.
import { Refused } from './refused'
import type { Person, State } from './state'

const recentlyMs = 2 * 3600 * 1000

/** Throws 40003 for an openid this mini-program has never met. */
export function personOf(state: State, openid: string): Person {
  const person = state.people.get(openid)
  if (person === undefined) throw new Refused(40003)
  return person
}

/** As personOf; throws 61010 for somebody who has not opened the mini-program for two hours. */
export function recentPersonOf(state: State, openid: string): Person {
  const person = personOf(state, openid)
  if (state.nowMs() - person.seenMs > recentlyMs) throw new Refused(61010)
  return person
}
