// What happens on a phone before our server is asked: signing in, opening from a group, agreeing to messages.
import { createCipheriv, randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import * as v from 'valibot'
import { newSessionKey, type State, seen } from './state'

const openid = v.pipe(v.string(), v.minLength(1))
const Login = v.object({ openid })
const GroupEnter = v.object({ openid, opengid: v.pipe(v.string(), v.minLength(1)) })
const Subscribe = v.object({ openid, templateIds: v.array(v.string()) })
const Risk = v.object({
  openid,
  rank: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
  blocked: v.optional(v.boolean()),
})

/** All `POST /__phone/…` with JSON; an openid is whatever the phone says, and stays that. */
export function phone(state: State): Hono {
  const site = new Hono()
  const on = <T extends v.GenericSchema>(ask: string, schema: T, act: (told: v.InferOutput<T>) => object) => {
    site.post(`/__phone/${ask}`, async (c) => {
      const told = v.safeParse(schema, await c.req.json())
      if (told.success) return c.json(act(told.output))
      return c.text(told.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('; '), 400)
    })
  }
  on('login', Login, ({ openid }) => {
    seen(state, openid)
    const code = randomBytes(16).toString('hex')
    state.codes.set(code, { openid, bornMs: state.nowMs(), used: false })
    return { code }
  })
  on('group-enter', GroupEnter, ({ openid, opengid }) => {
    const key = seen(state, openid).sessionKey ?? newSessionKey()
    const watermark = { appid: state.account.appid, timestamp: Math.floor(state.nowMs() / 1000) }
    return seal(key, { opengid, watermark })
  })
  on('subscribe', Subscribe, ({ openid, templateIds }) => {
    const { credits } = seen(state, openid)
    for (const id of templateIds) credits.set(id, (credits.get(id) ?? 0) + 1)
    return {}
  })
  on('messages', Login, ({ openid }) => ({ messages: state.people.get(openid)?.messages ?? [] }))
  on('risk', Risk, ({ openid, rank, blocked }) => {
    const person = seen(state, openid)
    person.riskRank = rank ?? person.riskRank
    person.blocked = blocked ?? person.blocked
    return {}
  })
  return site
}

/** AES-128-CBC under the session key, as WeChat seals open data. */
function seal(sessionKey: string, data: unknown) {
  const iv = randomBytes(16)
  const cipher = createCipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), iv)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(data), 'utf8'), cipher.final()])
  return { encryptedData: sealed.toString('base64'), iv: iv.toString('base64') }
}
