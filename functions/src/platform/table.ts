// The one table, as five verbs. Nothing outside this folder knows the DynamoDB client.

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  type BatchGetCommandOutput,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import type { Item, Key } from './item'
import { type Write, type Written, writeAll } from './table-write'

export interface Query {
  readonly pk: string
  /** Sort keys that begin so. */
  readonly prefix?: string
  /** The second index instead of the table. */
  readonly index?: 'gsi1'
  readonly limit?: number
  readonly newestFirst?: boolean
  /** Continue behind this sort key. */
  readonly after?: Key & Record<string, unknown>
  readonly consistent?: boolean
}

export interface Found {
  readonly items: readonly Item[]
  /** Where the next query continues; absent at the end. */
  readonly last?: Record<string, unknown>
}

export interface Table {
  get(key: Key, consistent?: 'consistent'): Promise<Item | undefined>
  /** In the order of the keys, however many. */
  getAll(keys: readonly Key[]): Promise<(Item | undefined)[]>
  query(query: Query): Promise<Found>
  /** One write, or several in one transaction; says which conditions held it up. */
  write(...writes: readonly Write[]): Promise<Written>
  /** Adds to a number and answers the sum; the item is made when missing and expires. */
  add(key: Key, entity: string, amount: number, expiresAt: number): Promise<number>
}

/** Keys DynamoDB takes in one BatchGetItem. */
const batchGetMax = 100

export interface TableOptions {
  readonly client: DynamoDBClient
  readonly tableName: string
  readonly nowMs: () => number
  readonly pause: (ms: number) => Promise<void>
}

export function createTable({ client, tableName, nowMs, pause }: TableOptions): Table {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
  // DynamoDB deletes what expired hours late, so what expired is never answered.
  const alive = (item: unknown) => {
    const found = item as Item | undefined
    return found?.expiresAt !== undefined && found.expiresAt * 1000 <= nowMs() ? undefined : found
  }
  return {
    async get(key, consistent) {
      const { pk, sk } = key
      const ConsistentRead = consistent === 'consistent'
      const answer = await documents.send(
        new GetCommand({ TableName: tableName, Key: { pk, sk }, ConsistentRead }),
      )
      return alive(answer.Item)
    },

    async getAll(keys) {
      const parts = Array.from({ length: Math.ceil(keys.length / batchGetMax) }, (_, nth) =>
        keys.slice(nth * batchGetMax, (nth + 1) * batchGetMax),
      )
      const found = new Map<string, Item>()
      for (const part of parts) {
        for (const item of await readBatch(documents, tableName, part)) found.set(placeOf(item), item)
      }
      return keys.map((key) => alive(found.get(placeOf(key))))
    },

    async query(query) {
      const answer = await documents.send(new QueryCommand({ TableName: tableName, ...queryInput(query) }))
      const items = (answer.Items ?? []).map(alive).filter((item) => item !== undefined)
      return answer.LastEvaluatedKey === undefined ? { items } : { items, last: answer.LastEvaluatedKey }
    },

    write: (...writes) => writeAll({ documents, tableName, pause }, writes),

    async add({ pk, sk }, entity, amount, expiresAt) {
      const answer = await documents.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { pk, sk },
          UpdateExpression: 'ADD amount :amount SET entity = :entity, expiresAt = :expiresAt',
          ExpressionAttributeValues: { ':amount': amount, ':entity': entity, ':expiresAt': expiresAt },
          ReturnValues: 'UPDATED_NEW',
        }),
      )
      return Number(answer.Attributes?.amount)
    },
  }
}

/** Up to `batchGetMax` items, in any order; what DynamoDB left out is asked for again. */
async function readBatch(
  documents: DynamoDBDocumentClient,
  tableName: string,
  keys: readonly Key[],
): Promise<Item[]> {
  const found: Item[] = []
  let left: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }))
  while (left.length > 0) {
    const request = { RequestItems: { [tableName]: { Keys: left } } }
    const answer: BatchGetCommandOutput = await documents.send(new BatchGetCommand(request))
    found.push(...((answer.Responses?.[tableName] ?? []) as Item[]))
    left = answer.UnprocessedKeys?.[tableName]?.Keys ?? []
  }
  return found
}

const placeOf = ({ pk, sk }: Key) => JSON.stringify([pk, sk])

function queryInput(query: Query) {
  const [pk, sk] = query.index === undefined ? ['pk', 'sk'] : [`${query.index}pk`, `${query.index}sk`]
  return {
    ...(query.index === undefined
      ? { ConsistentRead: query.consistent ?? false }
      : { IndexName: query.index }),
    KeyConditionExpression:
      query.prefix === undefined ? '#pk = :pk' : '#pk = :pk AND begins_with(#sk, :prefix)',
    ExpressionAttributeNames: { '#pk': pk, ...(query.prefix === undefined ? {} : { '#sk': sk }) },
    ExpressionAttributeValues: {
      ':pk': query.pk,
      ...(query.prefix === undefined ? {} : { ':prefix': query.prefix }),
    },
    ScanIndexForward: !query.newestFirst,
    ...(query.limit === undefined ? {} : { Limit: query.limit }),
    ...(query.after === undefined ? {} : { ExclusiveStartKey: query.after }),
  }
}
