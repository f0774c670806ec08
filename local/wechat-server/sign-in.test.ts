// Codes, session keys and access tokens live as long as WeChat's do, and are refused in WeChat's words.
import { createDecipheriv, createHmac } from 'node:crypto'
import { appid, aServer, type TestServer } from './test-server'

const minuteMs = 60_000
const mei = 'o-mei'
let wechat: TestServer
beforeEach(async () => {
  wechat = await aServer()
})
afterEach(() => wechat.close())

const codeOf = async (openid: string) => (await wechat.phone('login', { openid })).code ?? ''

test('a code is good once, and the same phone is always the same openid', async () => {
  const code = await codeOf(mei)
  expect(await wechat.exchange(code)).toMatchObject({ openid: mei, session_key: expect.any(String) })
  expect(await wechat.exchange(code)).toMatchObject({ errcode: 40163 })
  expect(await wechat.signIn(mei)).toMatchObject({ openid: mei })
})

test('a code lives five minutes, and an invented one never', async () => {
  const code = await codeOf(mei)
  wechat.pass(5 * minuteMs + 1)
  expect(await wechat.exchange(code)).toMatchObject({ errcode: 40029 })
  expect(await wechat.exchange('invented')).toMatchObject({ errcode: 40029 })
})

test('another app, a wrong secret, a blocked person and the 101st sign-in in a minute are told apart', async () => {
  const ask = (query: Record<string, string>) => wechat.ask('/sns/jscode2session', query)
  expect(await ask({ appid: 'other' })).toMatchObject({ errcode: 40013 })
  expect(await ask({ appid, secret: 'wrong' })).toMatchObject({ errcode: 40125 })
  await wechat.phone('risk', { openid: 'o-blocked', blocked: true })
  expect(await wechat.signIn('o-blocked')).toMatchObject({ errcode: 40226 })
  for (let times = 0; times < 100; times++) await wechat.signIn(mei)
  expect(await wechat.signIn(mei)).toMatchObject({ errcode: 45011 })
})

test('what a group gives opens with the session key of the last sign-in and no earlier one', async () => {
  const { session_key: earlier = '' } = await wechat.signIn(mei)
  const { session_key: last = '' } = await wechat.signIn(mei)
  const sealed = await wechat.phone('group-enter', { openid: mei, opengid: 'G1' })
  const open = (key: string) => {
    const iv = Buffer.from(String(sealed.iv), 'base64')
    const decipher = createDecipheriv('aes-128-cbc', Buffer.from(key, 'base64'), iv)
    const parts = [decipher.update(String(sealed.encryptedData), 'base64'), decipher.final()]
    return JSON.parse(Buffer.concat(parts).toString())
  }
  expect(open(last)).toEqual({
    opengid: 'G1',
    watermark: { appid, timestamp: Date.UTC(2026, 10, 22) / 1000 },
  })
  expect(() => open(earlier)).toThrow()
})

test('checksession knows the key by its signature', async () => {
  const { session_key = '' } = await wechat.signIn(mei)
  const { access_token = '' } = await wechat.ask('/cgi-bin/stable_token', {}, order())
  const ask = (signature: string, openid = mei) =>
    wechat.ask('/wxa/checksession', { access_token, openid, signature, sig_method: 'hmac_sha256' })
  expect(await ask(createHmac('sha256', session_key).digest('hex'))).toMatchObject({ errcode: 0 })
  expect(await ask('other')).toMatchObject({ errcode: 87009 })
  expect(await ask('other', 'o-nobody')).toMatchObject({ errcode: 40003 })
})

const order = (more = {}) => ({ grant_type: 'client_credential', appid, secret: 'test-secret', ...more })
const check = (access_token: string) =>
  wechat.ask('/wxa/msg_sec_check', { access_token }, { version: 2, openid: mei, scene: 1, content: '树' })

test('everybody gets the same token until its last five minutes, in which both are good', async () => {
  await wechat.signIn(mei)
  const stable = () => wechat.ask('/cgi-bin/stable_token', {}, order())
  const first = await stable()
  expect(first.expires_in).toBe(7200)
  expect((await stable()).access_token).toBe(first.access_token)
  wechat.pass(116 * minuteMs)
  const second = await stable()
  expect(second.access_token).not.toBe(first.access_token)
  await wechat.signIn(mei)
  expect(await check(first.access_token ?? '')).toMatchObject({ errcode: 0 })
  expect(await check(second.access_token ?? '')).toMatchObject({ errcode: 0 })
  wechat.pass(5 * minuteMs)
  expect(await check(first.access_token ?? '')).toMatchObject({ errcode: 42001 })
})

test('a forced token ends the others at once, and may be forced again after 30 s only', async () => {
  const stable = (more = {}) => wechat.ask('/cgi-bin/stable_token', {}, order(more))
  const { access_token: first = '' } = await stable()
  expect(await stable({ force_refresh: true })).toMatchObject({ expires_in: 7200 })
  expect(await check(first)).toMatchObject({ errcode: 40001 })
  expect(await stable({ force_refresh: true })).toMatchObject({ errcode: 45011 })
  expect(await stable({ secret: 'wrong' })).toMatchObject({ errcode: 40125 })
  expect(await stable({ grant_type: 'other' })).toMatchObject({ errcode: 40002 })
})
