// stable_token: in normal mode everybody gets the same token until its last five minutes.
import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import type { State } from './state'

const lifeMs = 7200 * 1000
const overlapMs = 300 * 1000

export function accessToken(state: State): Hono {
  const site = new Hono()
  site.post('/cgi-bin/stable_token', async (c) => {
    const { grant_type, appid, secret, force_refresh: force } = await c.req.json<Record<string, unknown>>()
    if (grant_type !== 'client_credential') return c.json({ errcode: 40002, errmsg: 'invalid grant_type' })
    if (appid !== state.account.appid) return c.json({ errcode: 40013, errmsg: 'invalid appid' })
    if (secret !== state.account.secret) return c.json({ errcode: 40125, errmsg: 'invalid appsecret' })
    const token = state.token
    const good = token !== undefined && token.endsMs - Date.now() > overlapMs && force !== true
    const current = good ? token : { text: randomBytes(48).toString('hex'), endsMs: Date.now() + lifeMs }
    state.token = current
    const expires_in = Math.floor((current.endsMs - Date.now()) / 1000)
    return c.json({ access_token: current.text, expires_in })
  })
  return site
}

/** The error of a call with this token, if it is not the current one. */
export function tokenFault(state: State, token: string | undefined) {
  if (token === undefined) return { errcode: 41001, errmsg: 'access_token missing' }
  if (token !== state.token?.text) return { errcode: 40001, errmsg: 'invalid credential' }
  if (state.token.endsMs <= Date.now()) return { errcode: 42001, errmsg: 'access_token expired' }
  return undefined
}
