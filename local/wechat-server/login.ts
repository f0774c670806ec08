// auth.code2Session: a code is good once and for five minutes; each sign-in gives a new session key.
import { Hono } from 'hono'
import { newSessionKey, type State } from './state'

const codeLifeMs = 5 * 60 * 1000

export function login(state: State): Hono {
  const site = new Hono()
  site.get('/sns/jscode2session', (c) => {
    const { appid, secret, js_code: text = '' } = c.req.query()
    if (appid !== state.account.appid) return c.json({ errcode: 40013, errmsg: 'invalid appid' })
    if (secret !== state.account.secret) return c.json({ errcode: 40125, errmsg: 'invalid appsecret' })
    const code = state.codes.get(text)
    if (code === undefined || Date.now() - code.bornMs > codeLifeMs) {
      return c.json({ errcode: 40029, errmsg: 'invalid code' })
    }
    if (code.used) return c.json({ errcode: 40163, errmsg: 'code been used' })
    code.used = true
    const sessionKey = newSessionKey()
    state.sessionKeys.set(code.openid, sessionKey)
    state.seenMs.set(code.openid, Date.now())
    return c.json({ openid: code.openid, session_key: sessionKey })
  })
  return site
}
