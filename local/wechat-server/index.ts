// Stands in for api.weixin.qq.com: the documented addresses, errors and limits, over HTTP.
import { createServer } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { type Listening, listen } from '../listen'
import { accessToken } from './access-token'
import { contentSecurity } from './content-security'
import { faultOrders, faults } from './faults'
import { login } from './login'
import { mediaCheck } from './media-check'
import { miniProgramCode } from './mini-program-code'
import { phone } from './phone'
import type { PushSettings } from './push'
import { createCounter } from './quota'
import { Refused } from './refused'
import { riskRank } from './risk-rank'
import { type Account, freshState } from './state'
import { subscribeMessage } from './subscribe-message'

export interface WeChatServerOptions extends Account {
  readonly port?: number
  /** The message push; verdicts on media are lost without it. */
  readonly push?: PushSettings
  /** Until a verdict on media is pushed. */
  readonly mediaDelayMs?: number
  /** Published pages; any without. */
  readonly pages?: readonly string[]
  /** Templates of subscribe messages; any without. */
  readonly templates?: readonly string[]
  /** For tests of what ends. */
  readonly nowMs?: () => number
  readonly say?: (sentence: string) => void
}

/** Starts with nobody known; openids are whatever the phones say. */
export async function startWeChatServer(options: WeChatServerOptions): Promise<Listening> {
  const { appid, secret, port = 0, nowMs = Date.now, mediaDelayMs = 2000, say = console.error } = options
  const state = freshState({ appid, secret }, nowMs)
  const around = { state, counter: createCounter(nowMs) }
  const closing = new AbortController()
  const media = { push: options.push, delayMs: mediaDelayMs, say, closing: closing.signal }
  const site = new Hono<{ Bindings: HttpBindings }>()
  site.use(faults(state))
  const addresses = [
    phone(state),
    faultOrders(state),
    login(around),
    accessToken(around),
    contentSecurity(around),
    mediaCheck(around, media),
    miniProgramCode(around, options.pages),
    subscribeMessage(around, options.templates),
    riskRank(around),
  ]
  for (const address of addresses) site.route('/', address)
  site.notFound((c) => c.json({ errcode: 40066, errmsg: `invalid url: ${c.req.path} is not supported here` }))
  site.onError((error, c) => {
    // WeChat answers 200 to whatever it refuses.
    if (error instanceof Refused) return c.json({ errcode: error.errcode, errmsg: error.message })
    say(`WeChat's stand-in failed at ${c.req.path}: ${String(error)}`)
    return c.json({ errcode: -1, errmsg: 'system error' })
  })
  const { url, close } = await listen(createServer(getRequestListener(site.fetch)), port)
  return {
    url,
    close() {
      closing.abort()
      return close()
    },
  }
}
