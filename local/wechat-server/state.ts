// What WeChat's server remembers between calls.
import { randomBytes } from 'node:crypto'
import type { Fault, Look } from './fault'

export interface Account {
  readonly appid: string
  readonly secret: string
}

interface Code {
  readonly openid: string
  readonly bornMs: number
  used: boolean
}

/** Somebody whose phone has opened the mini-program. */
export interface Person {
  /** Exchanged at each sign-in; nothing before the first. */
  sessionKey?: string
  seenMs: number
  /** 0 unremarkable … 4 high risk. */
  riskRank: number
  /** WeChat lets this person sign in nowhere. */
  blocked: boolean
  /** Messages this person has agreed to, by template. */
  readonly credits: Map<string, number>
  readonly messages: Message[]
}

export interface Message {
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
  readonly sentMs: number
}

export interface State {
  readonly account: Account
  readonly nowMs: () => number
  readonly codes: Map<string, Code>
  /** By openid. */
  readonly people: Map<string, Person>
  readonly faults: Fault[]
  /** How the next looks at pictures end, where somebody ordered it. */
  readonly looks: Look[]
  /** When each access token ends, ms. */
  readonly tokens: Map<string, number>
  /** The token everybody gets. */
  token?: string
}

export function freshState(account: Account, nowMs: () => number): State {
  return { account, nowMs, codes: new Map(), people: new Map(), faults: [], looks: [], tokens: new Map() }
}

/** Remembers that this person has the mini-program open now. */
export function seen(state: State, openid: string): Person {
  const known = state.people.get(openid)
  if (known !== undefined) {
    known.seenMs = state.nowMs()
    return known
  }
  const person: Person = {
    seenMs: state.nowMs(),
    riskRank: 0,
    blocked: false,
    credits: new Map(),
    messages: [],
  }
  state.people.set(openid, person)
  return person
}

/** A session key as WeChat gives it: 16 bytes, base64. */
export function newSessionKey(): string {
  return randomBytes(16).toString('base64')
}
