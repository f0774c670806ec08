// Everything at once: what is stale is built, the desk opened, the demo world made once, phone and console shown.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './builds'
import { startConsole } from './console-server'
import { openDesk } from './desk'
import { root } from './root'
import { startSimulator } from './simulator'
import { demoChats } from './world/chats'
import { ensureWorld, type World } from './world/ensure-world'
import { namedMembers } from './world/people'

export interface EverythingOptions {
  /** Where the table, files, chats and keys lie. */
  readonly dataFolder: string
  /** The phone; the console and the API take the two ports behind it. */
  readonly port: number
}

export interface Everything {
  readonly phoneUrl: string
  readonly consoleUrl: string
  readonly apiUrl: string
  /** Lists what runs at night; `POST /<name>` runs it now. */
  readonly scheduleUrl: string
  readonly world: World
  /** Resolves when everything that happened has been told to everybody. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** Rejects with a sentence for people and the way out. */
export async function startEverything({ dataFolder, port }: EverythingOptions): Promise<Everything> {
  mkdirSync(dataFolder, { recursive: true })
  const ports = { phone: port, console: port + 1, api: port + 2 }
  const clients = Promise.all([ensureBuilt('miniprogram'), ensureBuilt('console')])
  // Awaited below; until then a failure must not end the process as nobody's.
  clients.catch(() => undefined)
  await ensureBuilt('functions')
  const consoleUrl = `http://127.0.0.1:${ports.console}`
  const desk = await openDesk({ dataFolder, apiPort: ports.api, consoleUrl })
  const world = await ensureWorld(desk, join(dataFolder, 'world.json'), Date.now())
  await clients
  const site = await startConsole(join(root, 'console/dist'), desk.apiUrl, ports.console)
  const phone = await startSimulator({
    dist: join(root, 'miniprogram/dist'),
    apiUrl: desk.apiUrl,
    wechatUrl: desk.wechatUrl,
    filesUrl: desk.filesUrl,
    port: ports.phone,
    members: [...namedMembers],
    chats: demoChats(world),
    dataFile: join(dataFolder, 'chats.json'),
  })
  return {
    phoneUrl: phone.url,
    consoleUrl: site.url,
    apiUrl: desk.apiUrl,
    scheduleUrl: desk.schedule.url,
    world,
    settle: desk.settle,
    async close() {
      await Promise.all([phone.close(), site.close()])
      await desk.close()
    },
  }
}
