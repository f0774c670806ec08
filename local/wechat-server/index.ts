// Stands in for api.weixin.qq.com: the documented addresses, errors and limits, over HTTP.
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { type Listening, listen } from '../listen'
import { accessToken } from './access-token'
import { contentSecurity } from './content-security'
import { faults } from './faults'
import { login } from './login'
import { phone } from './phone'
import { type Account, freshState } from './state'

/** Starts with nobody known; openids are whatever the phones say. */
export function startWeChatServer({ port = 0, ...account }: Account & { port?: number }): Promise<Listening> {
  const state = freshState(account)
  const site = new Hono()
  site.use(faults(state))
  site.route('/', phone(state))
  site.route('/', login(state))
  site.route('/', accessToken(state))
  site.route('/', contentSecurity(state))
  site.notFound((c) => c.json({ errcode: 40066, errmsg: `invalid url: ${c.req.path} is not supported here` }))
  return listen(createServer(getRequestListener(site.fetch)), port)
}
