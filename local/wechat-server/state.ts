// What WeChat's server remembers between calls.
import { randomBytes } from 'node:crypto'

export interface Account {
  readonly appid: string
  readonly secret: string
}

export interface Fault {
  readonly path: string
  /** Answered instead of the real answer. */
  readonly errcode?: number
  readonly delayMs?: number
  /** The connection breaks. */
  readonly down?: boolean
  /** Calls it is good for. */
  times: number
}

interface Code {
  readonly openid: string
  readonly bornMs: number
  used: boolean
}

export interface State {
  readonly account: Account
  readonly codes: Map<string, Code>
  /** By openid; exchanged at each sign-in. */
  readonly sessionKeys: Map<string, string>
  /** When an openid was last seen, ms. */
  readonly seenMs: Map<string, number>
  readonly faults: Fault[]
  token?: { readonly text: string; readonly endsMs: number }
}

export function freshState(account: Account): State {
  return { account, codes: new Map(), sessionKeys: new Map(), seenMs: new Map(), faults: [] }
}

/** A session key as WeChat gives it: 16 bytes, base64. */
export function newSessionKey(): string {
  return randomBytes(16).toString('base64')
}
