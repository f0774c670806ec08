// One command for everything: builds what is stale, opens the desk, makes the demo world once, shows the phone and the console.
import './node-version'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './builds'
import { startConsole } from './console-server'
import { openDesk } from './desk'
import { readOptions } from './options'
import { root } from './root'
import { startSimulator } from './simulator'
import { demoChats } from './world/chats'
import { ensureWorld } from './world/ensure-world'
import { namedMembers } from './world/people'

export async function start(args: readonly string[]): Promise<void> {
  const { fresh, port, dataFolder } = readOptions(args)
  if (fresh) rmSync(dataFolder, { recursive: true, force: true })
  mkdirSync(dataFolder, { recursive: true })
  const ports = { phone: port, console: port + 1, api: port + 2 }
  const consoleUrl = `http://127.0.0.1:${ports.console}`
  const clients = Promise.all([ensureBuilt('miniprogram'), ensureBuilt('console')])
  clients.catch(() => undefined)
  await ensureBuilt('functions')
  const desk = await openDesk({ dataFolder, apiPort: ports.api, consoleUrl })
  const world = await ensureWorld(desk, join(dataFolder, 'world.json'), Date.now())
  await clients
  const site = await startConsole(join(root, 'console/dist'), desk.apiUrl, ports.console)
  const phone = await startSimulator({
    dist: join(root, 'miniprogram/dist'),
    apiUrl: desk.apiUrl,
    wechatUrl: desk.wechatUrl,
    port: ports.phone,
    members: [...namedMembers],
    chats: demoChats(world),
    dataFile: join(dataFolder, 'chats.json'),
  })
  print(`手机 the phone    ${phone.url}`)
  print(`工作台 the console ${site.url}`)
  print(`接口 the API      ${desk.apiUrl}/openapi.json`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
