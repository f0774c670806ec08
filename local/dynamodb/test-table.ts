// A fresh table for a test: the real engine in memory, started once a test file.
import { randomBytes } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { memoryCheckpoint } from './checkpoint'
import { localClientConfig } from './client-config'
import { createTable } from './create-table'
import { type Engine, startEngine } from './engine'
import { endEngineOfEarlierFile, rememberEngine } from './engine-of-worker'
import { type StreamHandler, streamPump } from './stream-pump'
import { tableDefinition } from './table-definition'

export interface TestTable {
  readonly endpoint: string
  readonly tableName: string
  readonly client: DynamoDBClient
  /** Delivers every change not delivered yet; answers how many. Rejects when the handler gave up on one. */
  drainInto(handler: StreamHandler): Promise<number>
}

let engine: Promise<Engine> | undefined
const definition = tableDefinition()

/** On DDB_ENDPOINT where that is set. */
export async function testTable(): Promise<TestTable> {
  const endpoint = process.env.DDB_ENDPOINT ?? (await engineOfThisFile()).endpoint
  const tableName = `test-${randomBytes(8).toString('hex')}`
  await createTable(endpoint, tableName, definition)
  const checkpoint = memoryCheckpoint()
  return {
    endpoint,
    tableName,
    client: new DynamoDBClient(localClientConfig(endpoint)),
    async drainInto(handler) {
      const reasons: unknown[] = []
      const giveUp = (_record: unknown, reason: unknown) => reasons.push(reason)
      const delivered = await streamPump({ endpoint, tableName, handler, checkpoint, giveUp }).drain()
      if (reasons.length > 0) throw reasons[0]
      return delivered
    },
  }
}

/** The engine looks through all stream records on a write and drops none, so one for all files would grow slow. */
function engineOfThisFile(): Promise<Engine> {
  engine ??= begin()
  return engine
}

async function begin(): Promise<Engine> {
  endEngineOfEarlierFile()
  const started = await startEngine()
  rememberEngine(started.pid)
  return started
}
