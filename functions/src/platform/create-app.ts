// The real App: the only place where the clock, chance and the network come in.
import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { makeId } from '@ngo2/shared/contract/ids'
import type { App } from './app'
import { type Files, noFiles } from './files'
import { openLog } from './log'
import type { Pipeline } from './pipeline'
import type { Settings } from './settings'
import { createTable } from './table'
import { openVault } from './vault'
import { openWeChat } from './wechat/wechat'

/** Ports only some functions may use: who names one gets it, the others get a refusal. */
export interface Extras {
  readonly files?: Files
  readonly pipeline?: Pipeline
}

/** An App on the services these settings and the AWS environment name. */
export function createApp(settings: Settings, service: string, extras: Extras = {}): App {
  const nowMs = () => Date.now()
  const client = new DynamoDBClient({})
  const table = createTable({ client, tableName: settings.tableName, nowMs, pause })
  const vault = openVault(settings.sessionKeyId)
  return {
    table,
    vault,
    settings,
    files: extras.files ?? noFiles('this function was not given files'),
    pipeline: extras.pipeline ?? { start: none },
    wechat: openWeChat({ ...settings.wechat, table, vault, nowMs, pause }),
    log: openLog(service),
    now: () => new Date(nowMs()),
    newId: (prefix) => makeId(prefix, nowMs(), Math.random),
    newSecret: () => randomBytes(32).toString('base64url'),
  }
}

async function none(): Promise<never> {
  throw new Error('this function was not given that port')
}
