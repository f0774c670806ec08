// The API over HTTP, in turns with plain node:http and the same SDK calls; the servers have a process of their own.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Compared, compare } from './interleave'
import type { Recorded } from './recorded'

const amounts = { warmUp: 100, alone: 300, together: 300 }

export async function measureOverHttp(sdkBundle: string, { event, commands }: Recorded): Promise<Compared> {
  const servers = fork(fileURLToPath(new URL('servers.ts', import.meta.url)))
  servers.send({ sdkBundle, commands })
  const [{ oursUrl, floorUrl }] = (await once(servers, 'message')) as [{ oursUrl: string; floorUrl: string }]
  try {
    return await compare(
      () => get(oursUrl + event.rawPath),
      () => get(floorUrl),
      amounts,
    )
  } finally {
    servers.kill()
  }
}

async function get(url: string): Promise<void> {
  const response = await fetch(url)
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`)
}
