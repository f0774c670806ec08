// Starts a phone alone, over servers that run elsewhere: `npx tsx local/simulator/main.ts --api http://127.0.0.1:8022 …`.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startSimulator } from './index'

const usage = '--api URL --wechat URL [--dist FOLDER] [--port 8020] [--data FILE]'

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      api: { type: 'string' },
      wechat: { type: 'string' },
      dist: { type: 'string', default: fileURLToPath(new URL('../../miniprogram/dist', import.meta.url)) },
      port: { type: 'string', default: '8020' },
      data: { type: 'string' },
    },
  })
  const { api, wechat, dist, port, data } = values
  if (api === undefined || wechat === undefined) throw new Error(`--api and --wechat are needed: ${usage}`)
  const { url } = await startSimulator({
    dist,
    apiUrl: api,
    wechatUrl: wechat,
    port: Number(port),
    members: [
      { openid: 'phone-one', name: '第一位' },
      { openid: 'phone-two', name: '第二位' },
    ],
    chats: [{ id: 'partners', kind: 'group', name: '西北公益伙伴群', opengid: 'G-partners' }],
    ...(data !== undefined && { dataFile: join(process.cwd(), data) }),
  })
  process.stdout.write(`${url}\n`)
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
