// Free ports in a row, for servers that stand next to one another.
import { createServer, type Server } from 'node:net'

/** The first of `count` consecutive free ports on this machine. */
export async function consecutivePorts(count: number): Promise<number> {
  for (let first = 20_000 + (process.pid % 20_000); first < 60_000; first += count) {
    const servers = await Promise.all(Array.from({ length: count }, (_, at) => held(first + at)))
    await Promise.all(servers.map((server) => server && released(server)))
    if (servers.every((server) => server !== undefined)) return first
  }
  throw new Error('no free ports on this machine')
}

function held(port: number): Promise<Server | undefined> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function released(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
