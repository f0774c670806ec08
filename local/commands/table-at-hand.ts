// Which table a command works on: the cloud's where TABLE_NAME is set, else the one of this desk, running or not.
import '../node-version'
import { join } from 'node:path'
import type { App } from '@ngo2/functions/platform/app'
import { createApp } from '@ngo2/functions/platform/create-app'
import { readSettings } from '@ngo2/functions/platform/settings'
import { startEngine } from '../dynamodb/engine'
import { root } from '../root'
import { runningDatabase } from '../running'
import { setEnvironment } from '../settings'

const nowhere = 'http://127.0.0.1:9'

/** Does the work with an App on that table, and lets go of the table afterwards. */
export async function withTable<T>(work: (app: App) => Promise<T>): Promise<T> {
  if (process.env.TABLE_NAME !== undefined) return work(createApp(readSettings(process.env), 'command'))
  const dataFolder = process.env.NGO2_DATA ?? join(root, '.data')
  const endpoint = runningDatabase(dataFolder)
  const engine =
    endpoint === undefined
      ? await startEngine({ file: join(dataFolder, 'table.db') })
      : { endpoint, stop: async () => undefined }
  const endpoints = { files: nowhere, pipeline: nowhere, wechat: nowhere, console: '' }
  setEnvironment(dataFolder, { dynamodb: engine.endpoint, ...endpoints })
  try {
    return await work(createApp(readSettings(process.env), 'command'))
  } finally {
    await engine.stop()
  }
}
