// What WeChat pushes is sealed and signed as its published examples are, and says what became of a picture.
import { createDecipheriv } from 'node:crypto'
import { createServer } from 'node:http'
import { type Listening, listen } from '../listen'
import { sealed, signatureOf } from './push'
import { appid, aServer, type TestServer } from './test-server'

const encodingAesKey = 'A'.repeat(43)
const token = 'AAAAA'
const mei = 'o-mei'

test("the published examples of Tencent's documentation come out letter by letter", () => {
  expect(signatureOf(token, '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696')
  const random = Buffer.from('707722b803182950')
  const seal = { appid: 'wxba5fad812f8e6fb9', key: encodingAesKey, random }
  const encrypt = sealed('{"demo_resp":"good luck"}', seal)
  expect(encrypt).toBe(
    'ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==',
  )
  expect(signatureOf(token, '1713424427', '415670741', encrypt)).toBe(
    '1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1',
  )
})

test('a message is padded to a multiple of 32 bytes, although the cipher would take 16', () => {
  const seal = { appid: 'wxba5fad812f8e6fb9', key: encodingAesKey }
  expect(Buffer.from(sealed('x', seal), 'base64')).toHaveLength(64)
})

describe('a media check', () => {
  let wechat: TestServer
  let site: Listening
  let received: { query: URLSearchParams; message: Record<string, unknown> }[]
  let heard: () => void
  let refusals: number

  beforeEach(async () => {
    received = []
    refusals = 0
    const server = createServer(async (request, response) => {
      const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://site')
      if (pathname !== '/push') {
        response
          .writeHead(pathname === '/gone.jpg' ? 404 : 200)
          .end(pathname === '/bad.jpg' ? '__risky__' : 'leaf')
        return
      }
      let body = ''
      for await (const part of request) body += String(part)
      received.push({ query, message: opened(JSON.parse(body), query) })
      if (refusals-- > 0) return response.writeHead(500).end()
      response.end('success')
      heard()
    })
    site = await listen(server, 0)
    const push = { url: `${site.url}/push`, token, encodingAesKey }
    wechat = await aServer({ push, mediaDelayMs: 1 })
    await wechat.signIn(mei)
  })
  afterEach(async () => {
    await wechat.close()
    await site.close()
  })

  const check = (path: string, more = {}) =>
    wechat.call('/wxa/media_check_async', {
      media_url: `${site.url}${path}`,
      media_type: 2,
      version: 2,
      scene: 3,
      openid: mei,
      ...more,
    })
  const untilHeard = (act: () => Promise<unknown>) =>
    new Promise<void>((resolve, reject) => {
      heard = resolve
      act().catch(reject)
    })

  test.each([
    ['/oak.jpg', 0, 'pass'],
    ['/bad.jpg', 0, 'risky'],
    ['/gone.jpg', -1008, 'pass'],
  ])('of %s is answered by a push with %s and %s', async (path, errcode, suggest) => {
    let trace: unknown
    await untilHeard(async () => {
      trace = (await check(path)).trace_id
    })
    expect(received).toHaveLength(1)
    expect(received[0]?.message).toMatchObject({
      Event: 'wxa_media_check',
      FromUserName: mei,
      trace_id: trace,
      version: 2,
      errcode,
      result: { suggest },
    })
  })

  test('is pushed again when the first push is not taken', async () => {
    refusals = 1
    await untilHeard(() => check('/oak.jpg'))
    expect(received.map(({ message }) => message.trace_id)).toEqual([
      received[0]?.message.trace_id,
      received[0]?.message.trace_id,
    ])
  })

  test.each([
    ['a third kind of media', { media_type: 3 }, 40004],
    ['a scene there is not', { scene: 9 }, 40129],
    ['a stranger', { openid: 'o-nobody' }, 40003],
    ['no address', { media_url: 'oak' }, 47001],
  ])('of %s is refused', async (_, more, errcode) => {
    expect(await check('/oak.jpg', more)).toMatchObject({ errcode })
  })

  test('without a push address says that its verdict is lost', async () => {
    const quiet = await aServer({ mediaDelayMs: 1 })
    await quiet.signIn(mei)
    const order = { media_url: `${site.url}/oak.jpg`, media_type: 2, version: 2, scene: 3, openid: mei }
    await quiet.call('/wxa/media_check_async', order)
    for (let tries = 0; tries < 100 && quiet.said.length === 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect(quiet.said).toEqual([expect.stringContaining('no push address')])
    await quiet.close()
  })
})

/** Checks the signature and opens the message, as our server would. */
function opened({ Encrypt = '' }: { Encrypt?: string }, query: URLSearchParams): Record<string, unknown> {
  const [timestamp, nonce] = [query.get('timestamp') ?? '', query.get('nonce') ?? '']
  if (query.get('msg_signature') !== signatureOf(token, timestamp, nonce, Encrypt))
    throw new Error('unsigned')
  const key = Buffer.from(`${encodingAesKey}=`, 'base64')
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(Encrypt, 'base64'), decipher.final()])
  const end = 20 + plain.readUInt32BE(16)
  const padding = plain.at(-1) ?? 0
  if (plain.subarray(end, plain.length - padding).toString() !== appid) throw new Error('another app')
  return JSON.parse(plain.subarray(20, end).toString())
}
