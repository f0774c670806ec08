// Passes a phone's request on to the local address that stands in for a host of the internet.
import type { Context } from 'hono'

// Set anew by the next hop, or decoded already by fetch.
const dropped = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'host',
  'origin',
])

/** Answers 502 with a sentence when nobody is there: the phone then sees a network failure. */
export async function passOn(context: Context, target: string): Promise<Response> {
  const { method, headers, body } = context.req.raw
  const request: RequestInit & { duplex?: 'half' } = { method, headers: kept(headers), redirect: 'manual' }
  if (body !== null && method !== 'GET' && method !== 'HEAD') {
    request.body = body
    request.duplex = 'half'
  }
  try {
    const answer = await fetch(target, request)
    return new Response(answer.body, { status: answer.status, headers: kept(answer.headers) })
  } catch (cause) {
    return context.text(`nobody answers at ${new URL(target).origin}: ${String(cause)}`, 502, {
      [unreachable]: '1',
    })
  }
}

/** Marks an answer of the proxy itself, which the phone must not take for the server's. */
export const unreachable = 'x-simulator-unreachable'

function kept(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => !dropped.has(name)))
}
