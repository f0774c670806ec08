// `npm start`: everything on this machine, and where to find it.
import './node-version'
import { rmSync } from 'node:fs'
import { startEverything } from './everything'
import { readOptions } from './options'

async function start(): Promise<void> {
  const { fresh, port, dataFolder } = readOptions(process.argv.slice(2))
  if (fresh) rmSync(dataFolder, { recursive: true, force: true })
  const everything = await startEverything({ dataFolder, port })
  print(`手机 the phone      ${everything.phoneUrl}`)
  print(`工作台 the console  ${everything.consoleUrl}`)
  print(`接口 the API        ${everything.apiUrl}/openapi.json`)
  print(`夜里的事 at night   ${everything.scheduleUrl}`)
  const stop = () => {
    everything.close().then(() => process.exit(0), fail)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

start().catch(fail)
