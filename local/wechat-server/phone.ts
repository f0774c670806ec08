// What happens on a phone before our server is asked: wx.login, wx.getGroupEnterInfo, and the order of faults for tests.
import { createCipheriv, randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { type Fault, newSessionKey, type State } from './state'

export function phone(state: State): Hono {
  const site = new Hono()
  site.post('/__phone/login', async (c) => {
    const { openid } = await c.req.json<{ openid: string }>()
    const code = randomBytes(16).toString('hex')
    state.codes.set(code, { openid, bornMs: Date.now(), used: false })
    return c.json({ code })
  })
  site.post('/__phone/group-enter', async (c) => {
    const { openid, opengid } = await c.req.json<{ openid: string; opengid: string }>()
    const key = state.sessionKeys.get(openid) ?? newSessionKey()
    const watermark = { appid: state.account.appid, timestamp: Math.floor(Date.now() / 1000) }
    return c.json(seal(key, { opengid, watermark }))
  })
  site.post('/__faults', async (c) => {
    state.faults.push(await c.req.json<Fault>())
    return c.json({})
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
