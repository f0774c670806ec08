// Faults of WeChat's server, and its looks at pictures, on demand.
import type { TestApp } from './an-app'

interface Fault {
  readonly errcode?: number
  readonly delayMs?: number
  readonly down?: boolean
  /** For so many calls. */
  readonly times: number
}

export function faultAt(test: TestApp, path: string, fault: Fault): Promise<void> {
  return order(test, '/__faults', { path, ...fault })
}

type Look =
  | { readonly is: 'judged'; readonly suggest: 'pass' | 'review' | 'risky' }
  | { readonly is: 'notFetched' | 'lost' }

/** How the next look at a picture ends. */
export function nextLook(test: TestApp, look: Look): Promise<void> {
  return order(test, '/__looks', look)
}

async function order(test: TestApp, path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(test.wechatUrl + path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(await answer.text())
}
