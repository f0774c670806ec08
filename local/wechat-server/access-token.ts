// stable_token: everybody gets the same token until its last five minutes, in which the old and the new one are good.
import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import * as v from 'valibot'
import { type Surroundings, serveAddress } from './address'
import { Refused } from './refused'
import type { State } from './state'

const lifeMs = 7200 * 1000
const overlapMs = 300 * 1000
const forcedApartMs = 30 * 1000
const forcedPerDay = 20

const Order = v.object({
  grant_type: v.optional(v.string()),
  appid: v.optional(v.string()),
  secret: v.optional(v.string()),
  force_refresh: v.optional(v.boolean(), false),
})

export function accessToken(around: Surroundings): Hono {
  const { state, counter } = around
  let forcedMs = Number.NEGATIVE_INFINITY
  const force = () => {
    if (state.nowMs() - forcedMs < forcedApartMs) throw new Refused(45011)
    counter.count('a forced token', { perDay: forcedPerDay })
    forcedMs = state.nowMs()
    state.tokens.clear()
    return renewed(state)
  }
  return serveAddress({
    ...around,
    path: '/cgi-bin/stable_token',
    method: 'POST',
    token: false,
    quota: { perMinute: 10_000, perDay: 500_000 },
    input: Order,
    answer({ grant_type, appid, secret, force_refresh }) {
      if (grant_type !== 'client_credential') throw new Refused(40002)
      if (appid !== state.account.appid) throw new Refused(40013)
      if (secret !== state.account.secret) throw new Refused(40125)
      const text = force_refresh ? force() : current(state)
      return { access_token: text, expires_in: Math.floor(leftMs(state, text) / 1000) }
    },
  })
}

function current(state: State): string {
  return state.token !== undefined && leftMs(state, state.token) > overlapMs ? state.token : renewed(state)
}

function renewed(state: State): string {
  const text = randomBytes(48).toString('hex')
  state.tokens.set(text, state.nowMs() + lifeMs)
  state.token = text
  return text
}

const leftMs = (state: State, token: string) => (state.tokens.get(token) ?? 0) - state.nowMs()

/** Throws Refused for a token that is missing, never was one (or was forced out), or has ended. */
export function checkToken(state: State, token: string | undefined): void {
  if (token === undefined || token === '') throw new Refused(41001)
  if (!state.tokens.has(token)) throw new Refused(40001)
  if (leftMs(state, token) <= 0) throw new Refused(42001)
}
