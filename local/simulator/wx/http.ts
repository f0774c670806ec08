// Requests as they leave the mini-program, and the rules WeChat holds them to.

export interface HttpRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly timeoutMs: number
  /** Ends the request; the sender rejects with `abort`. */
  readonly signal?: { readonly aborted: boolean; onabort: (() => void) | null }
}

export interface HttpAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The network failed: the mini-program hears `request:fail <message>`, and nothing is wrong with it. */
export class NoAnswer extends Error {}

const defaultTimeoutMs = 60_000

/** WeChat waits a minute unless told otherwise. */
export const timeoutOf = (timeout: number | undefined): number => timeout ?? defaultTimeoutMs

/** Why WeChat would not send this, or undefined. */
export function whyNotSent(url: string, allowedHosts: readonly string[]): string | undefined {
  const host = /^https:\/\/([^/?#]+)/.exec(url)?.[1]
  if (host === undefined) return `url is not absolute https: ${url}`
  if (!allowedHosts.includes(host)) return `url not in domain list: ${url}`
  return undefined
}
