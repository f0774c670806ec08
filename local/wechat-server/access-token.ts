// stable_token: everybody gets the same token until its last five minutes, in which the old and the new one are good.
import type { Hono } from 'hono'
import * as v from 'valibot'
import { type Surroundings, serveAddress } from './address'
import { Refused } from './refused'
import { currentToken, forcedToken, tokenLeftMs } from './tokens'

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
    return forcedToken(state)
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
      const text = force_refresh ? force() : currentToken(state)
      return { access_token: text, expires_in: Math.floor(tokenLeftMs(state, text) / 1000) }
    },
  })
}
