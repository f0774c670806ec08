// The phone's network: requests go through the simulator's server; slow and broken when the switch says so.
import { type HttpAnswer, type HttpRequest, NoAnswer } from '../../wx/http'
import type { Network } from '../../wx/phone'
import { settings } from '../settings'

const slowMs = 2500
const unreachable = 'x-simulator-unreachable'

/** `hosts` of the internet, and the local addresses that stand in for them. */
export function browserNetwork(hosts: Readonly<Record<string, string>>): Network {
  return { allowedHosts: Object.keys(hosts), nameOf: (url) => internetName(url, hosts), send }
}

/** A stand-in for the file store signs addresses with its own name; on the internet it has the host's. */
export function internetName(url: string, hosts: Readonly<Record<string, string>>): string {
  const [host, local] = Object.entries(hosts).find(([, local]) => url.startsWith(`${local}/`)) ?? []
  return host === undefined || local === undefined ? url : `https://${host}${url.slice(local.length)}`
}

/** A page-relative address for an address of the internet. */
export function throughServer(url: string): string {
  return url.replace(/^https:\/\//, '/host/')
}

async function send({ url, method, headers, body, timeoutMs, signal }: HttpRequest): Promise<HttpAnswer> {
  const stop = new AbortController()
  if (signal) signal.onabort = () => stop.abort('abort')
  const timer = setTimeout(() => stop.abort('timeout'), timeoutMs)
  try {
    const { network } = settings.get()
    if (network === 'slow') await new Promise((done) => setTimeout(done, slowMs))
    if (stop.signal.aborted) throw new NoAnswer(String(stop.signal.reason))
    if (settings.get().network === 'none') throw new NoAnswer('net::ERR_INTERNET_DISCONNECTED')
    const answer = await fetch(throughServer(url), {
      method,
      headers: { ...headers },
      signal: stop.signal,
      ...(body !== undefined && { body: body as BodyInit }),
    })
    if (answer.headers.has(unreachable)) throw new NoAnswer('net::ERR_CONNECTION_REFUSED')
    return {
      statusCode: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: new Uint8Array(await answer.arrayBuffer()),
    }
  } catch (thrown) {
    if (stop.signal.aborted) throw new NoAnswer(String(stop.signal.reason))
    throw thrown instanceof TypeError ? new NoAnswer(thrown.message) : thrown
  } finally {
    clearTimeout(timer)
  }
}
