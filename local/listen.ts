// Listening on this machine only, with one clear sentence where the port is taken.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listening {
  readonly url: string
  close(): Promise<void>
}

/** Listens on 127.0.0.1; port 0 takes a free one. Rejects with a sentence for people. */
export function listen(server: Server, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        taken ? new Error(`port ${port} is taken: stop what uses it, or choose another with --port`) : error,
      )
    })
    server.listen(port, '127.0.0.1', () => {
      const { port: given } = server.address() as AddressInfo
      resolve({
        url: `http://127.0.0.1:${given}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections()
            server.close(() => done())
          }),
      })
    })
  })
}
