// For the tests of this folder: a server with a clock that is moved by hand, and how to ask it.
import type { Listening } from '../listen'
import { startWeChatServer, type WeChatServerOptions } from '.'

export const appid = 'wx0000000000test'
const secret = 'test-secret'

export interface TestServer extends Listening {
  /** The JSON of an answer; a POST with a body, a GET without. */
  ask(path: string, query: Record<string, string>, body?: unknown): Promise<Answer>
  /** Asks with a good access token. */
  call(path: string, body: unknown): Promise<Answer>
  /** What happens on a phone. */
  phone(ask: string, told: Record<string, unknown>): Promise<Answer>
  /** The whole way of signing in. */
  signIn(openid: string): Promise<Answer>
  exchange(code: string): Promise<Answer>
  order(fault: Record<string, unknown>): Promise<Response>
  pass(ms: number): void
  readonly said: readonly string[]
}

export type Answer = Record<string, unknown> & {
  readonly errcode?: number
  readonly access_token?: string
  readonly expires_in?: number
  readonly code?: string
  readonly session_key?: string
}

export async function aServer(options: Partial<WeChatServerOptions> = {}): Promise<TestServer> {
  let nowMs = Date.UTC(2026, 10, 22)
  const said: string[] = []
  const say = (sentence: string) => void said.push(sentence)
  const server = await startWeChatServer({ appid, secret, nowMs: () => nowMs, say, ...options })
  const ask = async (path: string, query: Record<string, string>, body?: unknown): Promise<Answer> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const response = await fetch(`${server.url}${path}?${new URLSearchParams(query)}`, init)
    return (await response.json()) as Answer
  }
  const token = async () => {
    const order = { grant_type: 'client_credential', appid, secret }
    return (await ask('/cgi-bin/stable_token', {}, order)).access_token ?? ''
  }
  const exchange = (js_code: string) =>
    ask('/sns/jscode2session', { appid, secret, js_code, grant_type: 'authorization_code' })
  const phone = (question: string, told: Record<string, unknown>) => ask(`/__phone/${question}`, {}, told)
  return {
    ...server,
    ask,
    exchange,
    phone,
    said,
    call: async (path, body) => ask(path, { access_token: await token() }, body),
    signIn: async (openid) => exchange((await phone('login', { openid })).code ?? ''),
    order: (fault) => fetch(`${server.url}/__faults`, { method: 'POST', body: JSON.stringify(fault) }),
    pass(ms) {
      nowMs += ms
    },
  }
}
