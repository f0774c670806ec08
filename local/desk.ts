// The cloud on this desk: engine, stand-ins and the deployed functions, started in the order they need one another.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileCheckpoint } from './dynamodb/checkpoint'
import { createTable } from './dynamodb/create-table'
import { startEngine } from './dynamodb/engine'
import { startStreamPump } from './dynamodb/stream-pump'
import { startSweeping } from './dynamodb/sweep-ttl'
import { startFiles } from './files'
import { type BucketEvents, startBucketEvents } from './files/bucket-events'
import { type ApiHandler, startGateway } from './gateway/gateway'
import { type Functions, loadFunctions } from './load-functions'
import { type Pipeline, startPipeline } from './pipeline'
import { root } from './root'
import { noteRunning } from './running'
import { type RunningSchedule, startSchedule } from './schedule'
import { pushAccount, setEnvironment, tableName, wechatAccount } from './settings'
import { startWeChatServer } from './wechat-server'

export interface Desk {
  readonly apiUrl: string
  readonly wechatUrl: string
  readonly filesUrl: string
  readonly schedule: RunningSchedule
  /** Resolves when everything that happened has been told to everybody, and no execution is under way. */
  settle(): Promise<void>
  close(): Promise<void>
}

export interface DeskOptions {
  readonly dataFolder: string
  /** 0 takes a free one. */
  readonly apiPort: number
  readonly consoleUrl: string
}

export async function openDesk({ dataFolder, apiPort, consoleUrl }: DeskOptions): Promise<Desk> {
  const database = await openDatabase(dataFolder)
  // WeChat pushes to our API, which starts after it.
  const push = { ...pushAccount, url: '' }
  const bucketEvents = startBucketEvents(async (event, context) => functions?.pictures(event, context))
  const [wechat, files] = await Promise.all([
    startWeChatServer({ ...wechatAccount, push }),
    startFiles({ folder: join(dataFolder, 'files'), onCreated: (created) => bucketEvents.add(created) }),
  ])
  let functions: Functions | undefined
  const pipeline = await startPipeline({
    asl: readFileSync(join(root, 'functions/ranking.asl.json'), 'utf8'),
    handlers: { RankingFunctionArn: async (event, context) => functions?.ranking(event, context) },
  })
  setEnvironment(dataFolder, {
    dynamodb: database.endpoint,
    files: files.url,
    pipeline: pipeline.url,
    wechat: wechat.url,
    console: consoleUrl,
  })
  functions = await loadFunctions()
  const forgetRunning = noteRunning(dataFolder, database.endpoint)
  const schedule = await startSchedule({ jobs: { nightly: functions.nightly } })
  const gateway = await startGateway(frontOf(functions), apiPort)
  push.url = `${gateway.url}/wechat/push`
  const pump = startStreamPump({
    endpoint: database.endpoint,
    tableName,
    handler: functions.stream,
    checkpoint: database.checkpoint,
  })
  const sweeping = startSweeping({ endpoint: database.endpoint, tableName })
  return {
    apiUrl: gateway.url,
    wechatUrl: wechat.url,
    filesUrl: files.url,
    schedule,
    settle: () => settle(bucketEvents, pump, pipeline),
    async close() {
      await Promise.all([gateway.close(), schedule.close()])
      sweeping.stop()
      await pump.stop()
      await bucketEvents.idle()
      await Promise.all([pipeline.close(), files.close(), wechat.close()])
      await database.stop()
      forgetRunning()
    },
  }
}

/** The routes of the HTTP API: papers have a function of their own. */
function frontOf({ api, papers }: Functions): ApiHandler {
  return (event, context) => (event.rawPath.startsWith('/papers/') ? papers : api)(event, context)
}

/** The embedded engine on a file of the data folder, or whatever DDB_ENDPOINT names. */
async function openDatabase(dataFolder: string) {
  const file = join(dataFolder, 'table.db')
  const foreign = process.env.DDB_ENDPOINT
  const engine =
    foreign === undefined ? await startEngine({ file }) : { endpoint: foreign, stop: async () => undefined }
  await createTable(engine.endpoint, tableName)
  return { ...engine, checkpoint: fileCheckpoint(file, tableName) }
}

/** What the stream tells may start an execution, which writes what the stream tells: quiet is nothing new twice over. */
async function settle(
  bucketEvents: BucketEvents,
  pump: { drain(): Promise<number> },
  pipeline: Pipeline,
): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    await bucketEvents.idle()
    const delivered = await pump.drain()
    await pipeline.idle()
    quiet = delivered === 0 ? quiet + 1 : 0
  }
}
