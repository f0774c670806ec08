// The transport, against a real server on this machine.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSend } from './send'
import { openSession, type Session } from './session'

const token = 'T'.repeat(43)
const asked: { method?: string | undefined; authorization?: string | undefined; body: string }[] = []
let server: Server
let apiUrl: string
let session: Session

/** Answers what the path asks for: `/401`, `/page` (not JSON), `/cut` (no answer), else JSON. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    asked.push({ method: request.method, authorization: request.headers.authorization, body })
    if (request.url === '/cut') return response.destroy()
    if (request.url === '/page') return response.writeHead(502).end('<html>Bad gateway</html>')
    const status = request.url === '/401' ? 401 : 200
    return response.writeHead(status).end('{"fine":true}')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(() => {
  asked.length = 0
  session = openSession({ getItem: () => token, setItem: () => {}, removeItem: () => {} })
})

test('the token goes along only where the audience needs it', async () => {
  const send = createSend(apiUrl, session)
  await send({ method: 'GET', path: '/x', signedIn: true })
  await send({ method: 'GET', path: '/x', signedIn: false })
  expect(asked.map(({ authorization }) => authorization)).toEqual([`Bearer ${token}`, undefined])
})

test('a body travels as JSON', async () => {
  const send = createSend(apiUrl, session)
  const answer = await send({ method: 'PUT', path: '/x', body: { name: '沙枣' }, signedIn: false })
  expect(asked[0]).toMatchObject({ method: 'PUT', body: '{"name":"沙枣"}' })
  expect(answer).toEqual({ status: 200, body: { fine: true } })
})

test('a 401 ends the session', async () => {
  await createSend(apiUrl, session)({ method: 'GET', path: '/401', signedIn: true })
  expect(session.state()).toEqual({ is: 'out', because: 'expired' })
})

test('a 401 to what needs no session leaves it alone', async () => {
  await createSend(apiUrl, session)({ method: 'GET', path: '/401', signedIn: false })
  expect(session.state().is).toBe('in')
})

test('a late 401 to an old token does not end the session that began meanwhile', async () => {
  const answer = createSend(apiUrl, session)({ method: 'GET', path: '/401', signedIn: true })
  session.begin('N'.repeat(43))
  await answer
  expect(session.state().is).toBe('in')
})

test('a gateway’s page is an answer without a body, and a cut line is none', async () => {
  const send = createSend(apiUrl, session)
  expect(await send({ method: 'GET', path: '/page', signedIn: false })).toEqual({
    status: 502,
    body: undefined,
  })
  await expect(send({ method: 'GET', path: '/cut', signedIn: false })).rejects.toThrow()
})
