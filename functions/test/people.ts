// People for tests: they sign in as phones do, through WeChat's server and the API.
import { signIn } from '@ngo2/shared/accounts/contract'
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { Outcome } from '@ngo2/shared/contract/call'
import type { CallerInputOf, Endpoint, OutputOf } from '@ngo2/shared/contract/endpoint'
import { setOperator } from '../src/accounts'
import type { TestApp } from './an-app'

export interface Person {
  readonly id: MemberId
  readonly openid: string
  readonly token: string
  /** Asks an endpoint and hands back whatever came. */
  ask<E extends Endpoint>(endpoint: E, input: CallerInputOf<E>): Promise<Outcome<OutputOf<E>>>
  /** Asks and expects yes. */
  does<E extends Endpoint>(endpoint: E, input: CallerInputOf<E>): Promise<OutputOf<E>>
  /** Asks and expects no; answers the code. */
  isRefused<E extends Endpoint>(endpoint: E, input: CallerInputOf<E>): Promise<string>
}

let people = 0

export async function aMember(test: TestApp, openid = `person-${people++}`): Promise<Person> {
  const { token, me } = yes(await test.ask(signIn, { code: await codeFor(test, openid) }))
  return personWith(test, { id: me.id, openid }, token)
}

export async function anOperator(test: TestApp): Promise<Person> {
  const member = await aMember(test)
  await setOperator(test.app.table, member.id, true)
  return member
}

/** A code as wx.login would give this person's phone. */
export async function codeFor(test: TestApp, openid: string): Promise<string> {
  return (await askPhone<{ code: string }>(test, 'login', { openid })).code
}

/** WeChat's sealed word that this person's phone opened a card in this group. */
export function sealedGroup(test: TestApp, { openid }: Pick<Person, 'openid'>, opengid: string) {
  return askPhone<{ encryptedData: string; iv: string }>(test, 'group-enter', { openid, opengid })
}

async function askPhone<Answer>(test: TestApp, ask: string, told: object): Promise<Answer> {
  const response = await fetch(`${test.wechatUrl}/__phone/${ask}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(told),
  })
  return (await response.json()) as Answer
}

/** The value of a yes; throws what came instead. */
export function yes<T>(outcome: Outcome<T>): T {
  if (outcome.is === 'ok') return outcome.value
  throw new Error(`expected yes: ${JSON.stringify(outcome)}`)
}

/** The code of a refusal; throws what came instead. */
export function no(outcome: Outcome<unknown>): string {
  if (outcome.is === 'refused') return outcome.refusal.code
  throw new Error(`expected a refusal: ${JSON.stringify(outcome)}`)
}

/** The same person with another session. */
export function personWith(
  test: TestApp,
  { id, openid }: Pick<Person, 'id' | 'openid'>,
  token: string,
): Person {
  return {
    id,
    openid,
    token,
    ask: (endpoint, input) => test.ask(endpoint, input, token),
    does: async (endpoint, input) => yes(await test.ask(endpoint, input, token)),
    isRefused: async (endpoint, input) => no(await test.ask(endpoint, input, token)),
  }
}
