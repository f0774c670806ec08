// How the demo world is made: through the API itself, as phones and the console do.

import { signIn } from '@ngo2/shared/accounts/contract'
import { call, type Send } from '@ngo2/shared/contract/call'
import type { CallerInputOf, Endpoint, OutputOf } from '@ngo2/shared/contract/endpoint'

export interface Addresses {
  readonly apiUrl: string
  readonly wechatUrl: string
}

/** A transport to the API with this token, or as nobody. */
export function sendTo(apiUrl: string, token?: string): Send {
  return async ({ method, path, body }) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    const response = await fetch(apiUrl + path, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: response.status, body: await response.json() }
  }
}

/** Asks and expects yes; anything else stops the making of the world with what was asked and answered. */
export async function must<E extends Endpoint>(
  send: Send,
  endpoint: E,
  input: CallerInputOf<E>,
): Promise<OutputOf<E>> {
  const outcome = await call(send, endpoint, input)
  if (outcome.is === 'ok') return outcome.value
  throw new Error(`${endpoint.name} was not done: ${JSON.stringify(outcome)} for ${JSON.stringify(input)}`)
}

/** Signs one person in as her phone would: a code from WeChat, exchanged for a session. */
export async function signInAs({ apiUrl, wechatUrl }: Addresses, openid: string) {
  const response = await fetch(`${wechatUrl}/__phone/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid }),
  })
  const { code } = (await response.json()) as { code: string }
  return must(sendTo(apiUrl), signIn, { code })
}

/** Does a thing for each, `width` at a time, in order of starting. */
export async function forEachOf<T>(
  all: readonly T[],
  width: number,
  act: (one: T, at: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const worker = async () => {
    for (let at = next++; at < all.length; at = next++) await act(all[at] as T, at)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
