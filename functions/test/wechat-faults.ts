// Faults of WeChat's server, on demand.
import type { TestApp } from './an-app'

interface Fault {
  readonly errcode?: number
  readonly delayMs?: number
  readonly down?: boolean
  /** For so many calls. */
  readonly times: number
}

export async function faultAt(test: TestApp, path: string, fault: Fault): Promise<void> {
  await fetch(`${test.wechatUrl}/__faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path, ...fault }),
  })
}
