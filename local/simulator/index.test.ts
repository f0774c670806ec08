// Promises of the simulator's server, asked over HTTP.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Simulator, type SimulatorOptions, startSimulator } from './index'
import type { Chat } from './phone/chats/chat'
import { aMiniProgram, type Fixture } from './testbed/fixture'

let fixture: Fixture
let echo: Server
let folder: string
let running: Simulator[]

beforeEach(async () => {
  fixture = aMiniProgram()
  folder = mkdtempSync(join(tmpdir(), 'simulator-'))
  running = []
  echo = createServer((request, answer) => {
    answer.setHeader('content-type', 'application/json')
    answer.statusCode = request.url === '/missing' ? 404 : 200
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => answer.end(JSON.stringify({ method: request.method, url: request.url, body })))
  })
  await new Promise<void>((listening) => echo.listen(0, '127.0.0.1', listening))
})

afterEach(async () => {
  await Promise.all(running.map((simulator) => simulator.close()))
  echo.closeAllConnections()
  await new Promise((closed) => echo.close(closed))
  fixture.discard()
  rmSync(folder, { recursive: true })
})

async function start(options: Partial<SimulatorOptions> = {}): Promise<string> {
  const local = `http://127.0.0.1:${(echo.address() as AddressInfo).port}`
  const simulator = await startSimulator({
    dist: fixture.folder,
    apiUrl: local,
    wechatUrl: local,
    members: [{ openid: 'mei', name: '小梅' }],
    chats: [{ id: 'partners', kind: 'group', name: '伙伴群', messages: [{ from: '李老师', text: '早' }] }],
    ...options,
  })
  running.push(simulator)
  return simulator.url
}

const post = (url: string, body: object) => fetch(url, { method: 'POST', body: JSON.stringify(body) })

test('a request for the api’s host reaches the local api as it was sent', async () => {
  const url = await start()
  const answer = await fetch(`${url}/host/api.ngo2.example/v1/trees/tre_1?with=letters`, {
    method: 'PUT',
    body: '{"name":"小沙"}',
  })
  expect(await answer.json()).toEqual({
    method: 'PUT',
    url: '/v1/trees/tre_1?with=letters',
    body: '{"name":"小沙"}',
  })
})

test('the api’s status comes back unchanged, another host is refused', async () => {
  const url = await start()
  expect((await fetch(`${url}/host/api.ngo2.example/missing`)).status).toBe(404)
  const strange = await fetch(`${url}/host/elsewhere.example/`)
  expect(await strange.text()).toContain('stands in for no host')
})

test('an api that is not running is marked as a broken network', async () => {
  const url = await start({ apiUrl: 'http://127.0.0.1:9' })
  const answer = await fetch(`${url}/host/api.ngo2.example/v1/feed`)
  expect(answer.headers.get('x-simulator-unreachable')).toBe('1')
})

test('login goes to the stand-in of WeChat, and nothing else of it can be reached', async () => {
  const url = await start()
  const login = await post(`${url}/wechat/login`, { openid: 'mei' })
  expect(await login.json()).toMatchObject({ url: '/__phone/login', body: '{"openid":"mei"}' })
  expect((await post(`${url}/wechat/anything`, {})).status).toBe(404)
})

test('a card sent to the group is there for the next phone, and after a restart', async () => {
  const dataFile = join(folder, 'chats.json')
  const first = await start({ dataFile })
  await post(`${first}/chats/partners/messages`, {
    from: 'mei',
    card: { title: '梭梭', path: '/pages/grove/index' },
  })
  const second = await start({ dataFile })
  const [chat] = (await (await fetch(`${second}/chats`)).json()) as Chat[]
  expect(chat?.messages.map((message) => message.text ?? message.card?.title)).toEqual(['早', '梭梭'])
})

test('a data file that is not readable stops the start with a way out', async () => {
  const dataFile = join(folder, 'chats.json')
  writeFileSync(dataFile, '{')
  await expect(start({ dataFile })).rejects.toThrow('remove it to start with the seeded chats')
})

test('files of the package are served, files beside it are not', async () => {
  const url = await start()
  expect((await fetch(`${url}/package/app.json`)).status).toBe(200)
  expect((await fetch(`${url}/package/..%2f..%2fetc%2fpasswd`)).status).toBe(404)
})

test('a folder without a mini-program is explained on the phone', async () => {
  const url = await start({ dist: join(folder, 'nothing') })
  expect(await (await fetch(`${url}/mini-program.js`)).text()).toContain('build it first')
})
