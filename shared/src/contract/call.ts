// The client's half of the contract: one typed function that asks any endpoint through any transport.
import * as v from 'valibot'
import type { CallerInputOf, Endpoint, Method, OutputOf } from './endpoint'
import { ErrorBody, type Refusal } from './errors'

export interface Request {
  readonly method: Method
  /** Path with its parameters filled in, and the query string where there is one. */
  readonly path: string
  /** JSON-ready; absent for GET and DELETE. */
  readonly body?: unknown
  /** Whether the audience needs a session; the transport signs in and adds the token. */
  readonly signedIn: boolean
}

export interface Response {
  readonly status: number
  readonly body: unknown
}

/** A transport. It rejects only when no answer came. */
export type Send = (request: Request) => Promise<Response>

/** Three outcomes, because "no answer" is not "no". */
export type Outcome<T> =
  | { readonly is: 'ok'; readonly value: T }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'unknown' }

/** Asks an endpoint. Never rejects; `unknown` means it may have worked: ask again with the same ids. */
export async function call<E extends Endpoint>(
  send: Send,
  endpoint: E,
  input: CallerInputOf<E>,
): Promise<Outcome<OutputOf<E>>> {
  let response: Response
  try {
    response = await send(requestOf(endpoint, input))
  } catch {
    return { is: 'unknown' }
  }
  if (response.status < 300) {
    const output = v.safeParse(endpoint.output, response.body)
    if (output.success) return { is: 'ok', value: output.output }
  }
  const error = v.safeParse(ErrorBody, response.body)
  if (error.success) return { is: 'refused', refusal: error.output.error }
  return { is: 'unknown' }
}

/** The request an input becomes: fields named in the path go there, the rest into the query or the body. */
export function requestOf(endpoint: Endpoint, input: Record<string, unknown>): Request {
  const rest = { ...input }
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  const { method } = endpoint
  const signedIn = endpoint.audience !== 'anyone'
  if (method === 'PUT' || method === 'POST') return { method, path, body: rest, signedIn }
  return { method, path: path + queryOf(rest), signedIn }
}

function queryOf(fields: Record<string, unknown>): string {
  const pairs = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
