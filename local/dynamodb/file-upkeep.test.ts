// The database file stays quick and forgets nothing that was not delivered.
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import initSqlJs from 'sql.js'
import { fileCheckpoint } from './checkpoint'
import { localClientConfig } from './client-config'
import { createTable } from './create-table'
import { startEngine } from './engine'
import { keepFileInOrder } from './file-upkeep'
import { streamPump } from './stream-pump'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ngo2-upkeep-'))
  file = join(folder, 'desk.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** One day at the desk: what is written, then, perhaps, what the pump delivers. */
async function aDay({ writes, delivers }: { writes: string[]; delivers: boolean }): Promise<string[]> {
  const engine = await startEngine({ file })
  const { endpoint } = engine
  await createTable(endpoint, 'App')
  const client = new DynamoDBClient(localClientConfig(endpoint))
  for (const sk of writes) {
    await client.send(new PutItemCommand({ TableName: 'App', Item: { pk: { S: 'tree' }, sk: { S: sk } } }))
  }
  const heard: string[] = []
  const pump = streamPump({
    endpoint,
    tableName: 'App',
    checkpoint: fileCheckpoint(file, 'App'),
    handler: async (event) => {
      heard.push(...event.Records.map((record) => record.dynamodb?.Keys?.sk?.S ?? ''))
      return undefined
    },
    giveUp: (_, reason) => {
      throw reason
    },
  })
  if (delivers) await pump.drain()
  client.destroy()
  await engine.stop()
  return heard
}

async function inFile(sql: string): Promise<unknown> {
  const { Database } = await initSqlJs()
  const database = new Database(readFileSync(file))
  const [found] = database.exec(sql)
  database.close()
  return found?.values
}
const kept = () => inFile('SELECT sequence_number FROM _stream_records ORDER BY id')

test('what was delivered is dropped at the next start, and only that', async () => {
  expect(await aDay({ writes: ['oak', 'elm', 'ash'], delivers: true })).toEqual(['oak', 'elm', 'ash'])
  await aDay({ writes: ['fir'], delivers: false })
  expect(await kept()).toEqual([['3'], ['4']])
  expect(await aDay({ writes: ['yew'], delivers: true })).toEqual(['fir', 'yew'])
})

test('a new file has the index the engine lacks', async () => {
  await aDay({ writes: [], delivers: false })
  expect(await inFile("SELECT name FROM sqlite_master WHERE name = 'stream_records_in_order'")).toHaveLength(
    1,
  )
})

test('a table made again under the same name is heard from its beginning', async () => {
  await aDay({ writes: ['oak', 'elm'], delivers: true })
  rmSync(file)
  expect(await aDay({ writes: ['ash'], delivers: true })).toEqual(['ash'])
})

test('a file too large to be kept in order is left as it is, and that is said', async () => {
  writeFileSync(file, '')
  truncateSync(file, 513 * 1024 * 1024)
  const said: string[] = []
  await keepFileInOrder(file, (sentence) => said.push(sentence))
  expect(said).toEqual([expect.stringContaining('over 512 MB')])
})

test('a damaged checkpoint is named, not guessed', async () => {
  await aDay({ writes: ['oak'], delivers: true })
  writeFileSync(`${file}.pump.json`, '{"App":')
  await expect(startEngine({ file })).rejects.toThrow(/pump.json is damaged/)
})
