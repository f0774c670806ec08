// The phone on your desk: starts the simulator's server over a compiled mini-program.
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { ChatSeed, Member } from './phone/chats/chat'
import { createChatStore } from './server/chats'
import { createEvents } from './server/events'
import { createRoutes } from './server/routes'
import { watchPackage } from './server/watch-package'

export interface SimulatorOptions {
  /** Folder of the compiled mini-program: miniprogram/dist. */
  readonly dist: string
  /** Local address of the api. */
  readonly apiUrl: string
  /** Local address of the stand-in for WeChat's servers. */
  readonly wechatUrl: string
  /** Local address of the file store, when pictures come from a host of their own. */
  readonly filesUrl?: string
  /** Host the mini-program was built for. */
  readonly apiHost?: string
  readonly filesHost?: string
  /** A free one when absent. */
  readonly port?: number
  readonly members: readonly Member[]
  readonly chats?: readonly ChatSeed[]
  /** Where sent messages are kept; without it they last as long as the process. */
  readonly dataFile?: string
}

export interface Simulator {
  readonly url: string
  close(): Promise<void>
}

/** Rejects when the port is taken. A missing or broken mini-program is shown on the phone instead. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { dist, apiUrl, filesUrl, apiHost = 'api.ngo2.example', filesHost = 'files.ngo2.example' } = options
  if (options.members.length === 0) throw new Error('a phone needs at least one member to hold it')
  const events = createEvents()
  const routes = createRoutes({
    dist,
    hosts: { [apiHost]: apiUrl, ...(filesUrl !== undefined && { [filesHost]: filesUrl }) },
    wechatUrl: options.wechatUrl,
    members: options.members,
    chats: createChatStore(options.chats ?? [], Date.now, options.dataFile),
    events,
  })
  const stopWatching = watchPackage(dist, () => events.send('reload'))
  const server = serve({ fetch: routes.fetch, port: options.port ?? 0, hostname: '127.0.0.1' })
  await new Promise<void>((listening, failed) => {
    server.once('listening', listening)
    server.once('error', failed)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      stopWatching()
      events.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}
