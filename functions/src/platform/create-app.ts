// The real App: the only place where the clock, chance and the network come in.
import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { makeId } from '@ngo2/shared/contract/ids'
import type { App } from './app'
import type { Files } from './files'
import { openLog } from './log'
import { openPipeline } from './pipeline'
import type { Settings } from './settings'
import { createTable } from './table'
import { openVault } from './vault'
import { openWeChat } from './wechat/wechat'

/** An App on the services these settings and the AWS environment name; `files` only where a function may touch them. */
export function createApp(settings: Settings, service: string, files: Files = noFiles): App {
  const nowMs = () => Date.now()
  const client = new DynamoDBClient({})
  const table = createTable({ client, tableName: settings.tableName, nowMs, pause })
  const vault = openVault(settings.sessionKeyId)
  return {
    table,
    vault,
    settings,
    files,
    pipeline: openPipeline(settings.stateMachineArn),
    wechat: openWeChat({ ...settings.wechat, table, vault, nowMs, pause }),
    log: openLog(service),
    now: () => new Date(nowMs()),
    newId: (prefix) => makeId(prefix, nowMs(), Math.random),
    newSecret: () => randomBytes(32).toString('base64url'),
  }
}

const noFiles: Files = {
  put: refuseFiles,
  get: refuseFiles,
  list: refuseFiles,
  removeAll: refuseFiles,
}

async function refuseFiles(): Promise<never> {
  throw new Error('this function was given no files')
}
