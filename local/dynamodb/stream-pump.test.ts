// The stream function hears every change, in order, at least once.

import { setTimeout as pause } from 'node:timers/promises'
import { DeleteItemCommand, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { memoryCheckpoint } from './checkpoint'
import { startStreamPump } from './stream-pump'
import { type TestTable, testTable } from './test-table'

let table: TestTable
beforeEach(async () => {
  table = await testTable()
})

const put = (sk: string, more = {}) =>
  table.client.send(
    new PutItemCommand({ TableName: table.tableName, Item: { pk: { S: 'tree' }, sk: { S: sk }, ...more } }),
  )
const nameOf = (record: DynamoDBRecord) => record.dynamodb?.Keys?.sk?.S ?? ''

/** A stream function that writes down what it is told. */
function listener(onRecord: (record: DynamoDBRecord) => void = () => undefined) {
  const heard: string[] = []
  const handler = async (event: DynamoDBStreamEvent) => {
    for (const record of event.Records) {
      onRecord(record)
      heard.push(nameOf(record))
    }
    return undefined
  }
  return { heard, handler }
}

test('a change arrives as Lambda tells it: images, binary as base64, epoch seconds, the ARN of the stream', async () => {
  await put('oak', {
    photo: { B: Buffer.from('leaf') },
    rings: { L: [{ N: '1' }, { M: { a: { NULL: true } } }] },
  })
  await put('oak', { height: { N: '3.5' } })
  await table.client.send(
    new DeleteItemCommand({ TableName: table.tableName, Key: { pk: { S: 'tree' }, sk: { S: 'oak' } } }),
  )
  const records: DynamoDBRecord[] = []
  await table.drainInto(async (event) => {
    records.push(...event.Records)
    return undefined
  })
  expect(records.map((record) => record.eventName)).toEqual(['INSERT', 'MODIFY', 'REMOVE'])
  const [born, changed, gone] = records
  expect(born?.dynamodb?.NewImage).toEqual({
    pk: { S: 'tree' },
    sk: { S: 'oak' },
    photo: { B: Buffer.from('leaf').toString('base64') },
    rings: { L: [{ N: '1' }, { M: { a: { NULL: true } } }] },
  })
  expect(born?.eventSourceARN).toContain(`table/${table.tableName}/stream/`)
  expect(Math.abs((born?.dynamodb?.ApproximateCreationDateTime ?? 0) - Date.now() / 1000)).toBeLessThan(10)
  expect(changed?.dynamodb?.OldImage?.photo).toBeDefined()
  expect(gone?.dynamodb?.NewImage).toBeUndefined()
})

test('what was delivered is not delivered again, and what came since is', async () => {
  const { heard, handler } = listener()
  await put('oak')
  expect(await table.drainInto(handler)).toBe(1)
  expect(await table.drainInto(handler)).toBe(0)
  await put('elm')
  await put('ash')
  expect(await table.drainInto(handler)).toBe(2)
  expect(heard).toEqual(['oak', 'elm', 'ash'])
})

test('a thousand changes arrive in the order they were made', async () => {
  const names = Array.from({ length: 1000 }, (_, at) => `tree-${at}`)
  for (let at = 0; at < names.length; at += 100) {
    const TransactItems = names.slice(at, at + 100).map((sk) => ({
      Put: { TableName: table.tableName, Item: { pk: { S: 'tree' }, sk: { S: sk } } },
    }))
    await table.client.send(new TransactWriteItemsCommand({ TransactItems }))
  }
  const { heard, handler } = listener()
  await table.drainInto(handler)
  expect(heard).toEqual(names)
})

test('from the first record a handler reports on, everything comes again; what is before it does not', async () => {
  for (const name of ['oak', 'elm', 'ash']) await put(name)
  const heard: string[] = []
  let refusals = 2
  await table.drainInto(async (event) => {
    for (const record of event.Records) {
      if (nameOf(record) === 'elm' && refusals > 0) {
        refusals -= 1
        const failed = event.Records.slice(event.Records.indexOf(record))
        return {
          batchItemFailures: failed.map(({ dynamodb }) => ({
            itemIdentifier: dynamodb?.SequenceNumber ?? '',
          })),
        }
      }
      heard.push(nameOf(record))
    }
    return { batchItemFailures: [] }
  })
  expect(heard).toEqual(['oak', 'elm', 'ash'])
})

test('a record no attempt can take is given up, and those behind it still arrive', async () => {
  for (const name of ['oak', 'elm', 'ash']) await put(name)
  const { heard, handler } = listener((record) => {
    if (nameOf(record) === 'elm') throw new Error('elm disease')
  })
  await expect(table.drainInto(handler)).rejects.toThrow('elm disease')
  expect(heard.at(-1)).toBe('ash')
  expect(await table.drainInto(handler)).toBe(0)
})

test('a running pump delivers by itself and lets the batch in hand end when it is stopped', async () => {
  const { endpoint, tableName } = table
  const { heard, handler } = listener()
  const pump = startStreamPump({ endpoint, tableName, handler, checkpoint: memoryCheckpoint(), pollMs: 5 })
  await put('oak')
  const patienceEndsMs = Date.now() + 5000
  while (heard.length === 0 && Date.now() < patienceEndsMs) await pause(5)
  await pump.stop()
  await put('elm')
  await pause(50)
  expect(heard).toEqual(['oak'])
})
