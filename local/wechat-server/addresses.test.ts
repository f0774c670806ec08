// Each address answers as WeChat documents it, and refuses with the documented number.

import { inflateSync } from 'node:zlib'
import jsQR from 'jsqr'
import { codeText } from './mini-program-code'
import { createCounter } from './quota'
import { appid, aServer, type TestServer } from './test-server'

const mei = 'o-mei'
let wechat: TestServer
beforeEach(async () => {
  wechat = await aServer({ pages: ['pages/tree'], templates: ['t1'] })
  await wechat.signIn(mei)
})
afterEach(() => wechat.close())

const text = (more = {}) =>
  wechat.call('/wxa/msg_sec_check', { version: 2, openid: mei, scene: 2, content: '种了一棵梭梭', ...more })

test.each([
  ['种了一棵梭梭', 'pass', 100],
  ['看看 __review__ 这个', 'review', 21000],
  ['看看 __risky__ 这个', 'risky', 21000],
  ['代开发票', 'risky', 20006],
])('the text "%s" is held for %s', async (content, suggest, label) => {
  expect(await text({ content })).toMatchObject({ errcode: 0, result: { suggest, label } })
})

test.each([
  ['nothing to check', { content: '' }, 44002],
  ['2,501 characters', { content: '树'.repeat(2501) }, 45002],
  ['a scene there is not', { scene: 5 }, 40129],
  ['version 1', { version: 1 }, 47001],
  ['a stranger', { openid: 'o-nobody' }, 40003],
  ['a token in the body', { access_token: 'x' }, 47001],
])('a text check of %s is refused', async (_, more, errcode) => {
  expect(await text(more)).toMatchObject({ errcode })
})

test('somebody not seen for two hours cannot be checked until she comes back', async () => {
  wechat.pass(2 * 3600 * 1000 + 1)
  expect(await text()).toMatchObject({ errcode: 61010 })
  await wechat.phone('login', { openid: mei })
  expect(await text()).toMatchObject({ errcode: 0 })
})

test('no token, a wrong method and an address that is not here have their own numbers', async () => {
  expect(await wechat.ask('/wxa/msg_sec_check', {}, {})).toMatchObject({ errcode: 41001 })
  expect(await wechat.ask('/wxa/msg_sec_check', {})).toMatchObject({ errcode: 43002 })
  expect(await wechat.ask('/wxa/other', {})).toMatchObject({ errcode: 40066 })
})

test('one call too many in a minute is refused, and the next minute begins anew', () => {
  let nowMs = 0
  const counter = createCounter(() => nowMs)
  const ask = () => counter.count('/wxa/msg_sec_check', { perMinute: 2, perDay: 4, minuteError: 44991 })
  ask()
  ask()
  expect(ask).toThrow(expect.objectContaining({ errcode: 44991 }))
  nowMs = 60_000
  ask()
  ask()
  nowMs = 120_000
  expect(ask).toThrow(expect.objectContaining({ errcode: 45009 }))
})

async function code(more = {}) {
  const { access_token = '' } = await wechat.ask(
    '/cgi-bin/stable_token',
    {},
    {
      grant_type: 'client_credential',
      appid,
      secret: 'test-secret',
    },
  )
  const body = JSON.stringify({ scene: 't=tre1', page: 'pages/tree', ...more })
  return fetch(`${wechat.url}/wxa/getwxacodeunlimit?access_token=${access_token}`, { method: 'POST', body })
}

test('a mini-program code is a picture of the width asked for that says page and scene', async () => {
  const response = await code({ width: 300 })
  expect(response.headers.get('content-type')).toBe('image/png')
  const file = Buffer.from(await response.arrayBuffer())
  expect(file.readUInt32BE(16)).toBe(300)
  const begins = file.indexOf('IDAT') + 4
  const rows = inflateSync(file.subarray(begins, begins + file.readUInt32BE(begins - 8)))
  const pixels = new Uint8ClampedArray(300 * 300 * 4)
  for (let y = 0; y < 300; y++) {
    for (let x = 0; x < 300; x++)
      pixels.fill(rows[y * 301 + 1 + x] ?? 0, (y * 300 + x) * 4, (y * 300 + x) * 4 + 4)
  }
  expect(jsQR(pixels, 300, 300)?.data).toBe(codeText('pages/tree', 't=tre1'))
})

test.each([
  ['a scene of 33 characters', { scene: 'x'.repeat(33) }, 40169],
  ['a scene with a sign it may not hold', { scene: 'a%b' }, 40169],
  ['a page that is not published', { page: 'pages/other' }, 41030],
  ['a page with a query', { page: 'pages/tree?id=1' }, 41030],
  ['a width of 100', { width: 100 }, 40097],
])('a mini-program code for %s is refused', async (_, more, errcode) => {
  expect(await (await code(more)).json()).toMatchObject({ errcode })
})

test('a page that is not published yet is drawn when nobody wants it checked', async () => {
  expect((await code({ page: 'pages/other', check_path: false })).headers.get('content-type')).toBe(
    'image/png',
  )
})

const message = (more = {}) =>
  wechat.call('/cgi-bin/message/subscribe/send', {
    touser: mei,
    template_id: 't1',
    page: 'pages/tree?id=1',
    data: { thing1: { value: '梭梭活了' }, time2: { value: '2026年11月22日 15:01' } },
    ...more,
  })

test('one agreement is one message, which arrives on the phone', async () => {
  expect(await message()).toMatchObject({ errcode: 43101 })
  await wechat.phone('subscribe', { openid: mei, templateIds: ['t1'] })
  expect(await message()).toMatchObject({ errcode: 0 })
  expect(await message()).toMatchObject({ errcode: 43101 })
  const { messages } = await wechat.phone('messages', { openid: mei })
  expect(messages).toMatchObject([{ templateId: 't1', page: 'pages/tree?id=1' }])
})

test.each([
  ['a template not chosen', { template_id: 't9' }, 40037],
  ['a stranger', { touser: 'o-nobody' }, 40003],
  ['21 characters of a thing', { data: { thing1: { value: '树'.repeat(21) } } }, 47003],
  ['a line break', { data: { thing1: { value: '一\n二' } } }, 47003],
  ['a field of no kind', { data: { other1: { value: '一' } } }, 47003],
  ['a bad word', { data: { thing1: { value: '代开发票' } } }, 45168],
])('a message with %s is refused', async (_, more, errcode) => {
  expect(await message(more)).toMatchObject({ errcode })
})

test('a risk rank is what it was set to, and a refused order costs no trust', async () => {
  const rank = (more = {}) =>
    wechat.call('/wxa/getuserriskrank', { appid, openid: mei, scene: 2, client_ip: '1.2.3.4', ...more })
  expect(await rank()).toMatchObject({ errcode: 0, risk_rank: 0 })
  await wechat.phone('risk', { openid: mei, rank: 4 })
  expect(await rank()).toMatchObject({ errcode: 0, risk_rank: 4 })
  expect(await rank({ appid: 'other' })).toMatchObject({ errcode: 40013 })
})

test('an ordered fault happens as often as ordered: a number, a delay, a broken connection', async () => {
  const path = '/wxa/msg_sec_check'
  await wechat.order({ path, errcode: -1, times: 1 })
  expect(await text()).toMatchObject({ errcode: -1 })
  expect(await text()).toMatchObject({ errcode: 0 })
  await wechat.order({ path, delayMs: 100, times: 1 })
  const begunMs = Date.now()
  await text()
  expect(Date.now() - begunMs).toBeGreaterThanOrEqual(99)
  await wechat.order({ path, down: true })
  await expect(text()).rejects.toThrow('fetch failed')
  await expect(text()).rejects.toThrow('fetch failed')
  await fetch(`${wechat.url}/__faults`, { method: 'DELETE' })
  expect(await text()).toMatchObject({ errcode: 0 })
  expect((await wechat.order({ path, errorcode: 1 })).status).toBe(400)
})
