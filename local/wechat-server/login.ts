// auth.code2Session and checksession: a code is good once and for five minutes; each sign-in gives a new session key.
import { createHmac } from 'node:crypto'
import { Hono } from 'hono'
import * as v from 'valibot'
import { type Surroundings, serveAddress } from './address'
import { personOf } from './person'
import { Refused } from './refused'
import { newSessionKey, seen } from './state'

const codeLifeMs = 5 * 60 * 1000

const SignIn = v.object({
  appid: v.optional(v.string()),
  secret: v.optional(v.string()),
  js_code: v.optional(v.string(), ''),
  grant_type: v.optional(v.string()),
})
const Check = v.object({ openid: v.string(), signature: v.string(), sig_method: v.string() })

export function login(around: Surroundings): Hono {
  const { state, counter } = around
  const signIn = serveAddress({
    ...around,
    path: '/sns/jscode2session',
    method: 'GET',
    token: false,
    quota: {},
    input: SignIn,
    answer({ appid, secret, js_code, grant_type }) {
      if (appid !== state.account.appid) throw new Refused(40013)
      if (secret !== state.account.secret) throw new Refused(40125)
      if (grant_type !== 'authorization_code') throw new Refused(40002)
      const code = state.codes.get(js_code)
      if (code === undefined || state.nowMs() - code.bornMs > codeLifeMs) throw new Refused(40029)
      if (code.used) throw new Refused(40163)
      counter.count(`sign-in of ${code.openid}`, { perMinute: 100 })
      code.used = true
      const person = seen(state, code.openid)
      if (person.blocked) throw new Refused(40226)
      person.sessionKey = newSessionKey()
      return { openid: code.openid, session_key: person.sessionKey }
    },
  })
  const check = serveAddress({
    ...around,
    path: '/wxa/checksession',
    method: 'GET',
    token: true,
    quota: {},
    input: Check,
    answer({ openid, signature, sig_method }) {
      if (sig_method !== 'hmac_sha256') throw new Refused(87008)
      const { sessionKey } = personOf(state, openid)
      if (sessionKey === undefined) throw new Refused(87007)
      const expected = createHmac('sha256', sessionKey).update('').digest('hex')
      if (signature !== expected) throw new Refused(87009)
      return { errcode: 0, errmsg: 'ok' }
    },
  })
  return new Hono().route('/', signIn).route('/', check)
}
