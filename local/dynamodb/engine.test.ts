// The embedded engine starts, says what is wrong when it cannot, and never outlives the one who started it.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { localClientConfig } from './client-config'
import { createTable } from './create-table'
import { startEngine } from './engine'
import { engineBinary } from './engine-binary'
import { freePort } from './free-port'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ngo2-engine-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const key = { pk: { S: 'tree' }, sk: { S: 'oak' } }

test('what was acknowledged is there after the engine was killed', async () => {
  const file = join(folder, 'deep', 'desk.db')
  const first = await startEngine({ file })
  await createTable(first.endpoint, 'App')
  await new DynamoDBClient(localClientConfig(first.endpoint)).send(
    new PutItemCommand({ TableName: 'App', Item: { ...key, height: { N: '3' } } }),
  )
  await first.stop('SIGKILL')

  const second = await startEngine({ file })
  await createTable(second.endpoint, 'App')
  const client = new DynamoDBClient(localClientConfig(second.endpoint))
  const { Item } = await client.send(new GetItemCommand({ TableName: 'App', Key: key }))
  await second.stop()
  expect(Item?.height).toEqual({ N: '3' })
})

test('a second engine on the same file is refused, and told whose it is', async () => {
  const file = join(folder, 'desk.db')
  const engine = await startEngine({ file })
  await expect(startEngine({ file })).rejects.toMatchObject({
    trouble: 'file_in_use',
    message: expect.stringContaining(`Process ${process.pid}`),
  })
  await engine.stop()
  await (await startEngine({ file })).stop()
})

test('a file that is no database says so and stays as it was', async () => {
  const file = join(folder, 'letter.db')
  writeFileSync(file, 'Dear reader, '.repeat(500))
  await expect(startEngine({ file })).rejects.toMatchObject({ trouble: 'file_corrupt' })
  await expect(startEngine({ file })).rejects.toMatchObject({ trouble: 'file_corrupt' })
})

test('a taken port says so', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  await expect(startEngine({ port })).rejects.toMatchObject({ trouble: 'port_busy' })
  other.close()
})

test('a machine without an engine is shown the way out', () => {
  expect(() => engineBinary({ platform: 'darwin', arch: 'arm64' })).toThrow(/set DDB_ENDPOINT/)
})

/** A process that starts an engine on a file, or in memory, tells its number, and waits. */
async function aDesk(file?: string) {
  const script = join(folder, 'desk.mts')
  writeFileSync(
    script,
    `import { startEngine } from '${join(import.meta.dirname, 'engine.ts')}'
     console.log((await startEngine(${JSON.stringify({ file })})).pid)
     setInterval(() => {}, 1000)`,
  )
  const desk = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(desk.stdout, 'data')
  const kill = async () => {
    desk.kill('SIGKILL')
    await once(desk, 'exit')
  }
  return { pid: Number(String(line)), kill }
}

test('the engine goes when the process that started it is killed', async () => {
  const { pid, kill } = await aDesk()
  expect(isRunning(pid)).toBe(true)
  await kill()
  for (let tries = 0; tries < 100 && isRunning(pid); tries++) await pause(20)
  expect(isRunning(pid)).toBe(false)
})

test('the file of a process that was killed is taken over when its engine has gone', async () => {
  const file = join(folder, 'desk.db')
  const { pid, kill } = await aDesk(file)
  // An engine that is slow to end.
  process.kill(pid, 'SIGSTOP')
  await kill()
  setTimeout(() => process.kill(pid, 'SIGCONT'), 500)
  const engine = await startEngine({ file })
  expect(isRunning(pid)).toBe(false)
  await createTable(engine.endpoint, 'App')
  await engine.stop()
})

/** A process that has ended but was not collected yet ("Z") runs no more. */
function isRunning(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z')
  } catch {
    return false
  }
}
