// msg_sec_check, version 2: a modest word list, and `__risky__` or `__review__` for tests.
import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { tokenFault } from './access-token'
import type { State } from './state'

const risky = ['__risky__', '赌博', '代开发票', '加微信领']
const doubtful = ['__review__', '收款码', '捐款账号']
const maxCharacters = 2500
const seenWithinMs = 2 * 3600 * 1000

export function contentSecurity(state: State): Hono {
  const site = new Hono()
  site.post('/wxa/msg_sec_check', async (c) => {
    const fault = tokenFault(state, c.req.query('access_token'))
    if (fault !== undefined) return c.json(fault)
    const { openid, content, version, scene } = await c.req.json<Record<string, unknown>>()
    if (typeof content !== 'string' || content === '')
      return c.json({ errcode: 44002, errmsg: 'empty post data' })
    if (content.length > maxCharacters) return c.json({ errcode: 43104, errmsg: 'content too long' })
    if (version !== 2 || ![1, 2, 3, 4].includes(Number(scene))) {
      return c.json({ errcode: 40129, errmsg: 'invalid scene or version' })
    }
    const seen = state.seenMs.get(String(openid))
    if (seen === undefined || Date.now() - seen > seenWithinMs) {
      return c.json({ errcode: 61010, errmsg: 'code is expired' })
    }
    return c.json({
      errcode: 0,
      errmsg: 'ok',
      trace_id: randomBytes(8).toString('hex'),
      ...verdictOn(content),
    })
  })
  return site
}

function verdictOn(content: string) {
  const holds = (words: readonly string[]) => words.some((word) => content.includes(word))
  const suggest = holds(risky) ? 'risky' : holds(doubtful) ? 'review' : 'pass'
  const label = suggest === 'pass' ? 100 : 21000
  const detail = [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }]
  return { result: { suggest, label }, detail }
}
