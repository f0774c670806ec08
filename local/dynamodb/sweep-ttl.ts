// Deletes what has expired: the engine keeps the setting of time to live and never acts on it.
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  paginateScan,
} from '@aws-sdk/client-dynamodb'
import { localClientConfig } from './client-config'
import { tableDefinition } from './table-definition'

export interface Sweep {
  readonly endpoint: string
  readonly tableName: string
  readonly nowMs: number
}

/** DynamoDB leaves alone what claims to have expired longer ago than this. */
const fiveYearsS = 5 * 365 * 24 * 3600

/** Answers how many items went. What was written anew meanwhile stays. */
export async function sweepTtl({ endpoint, tableName, nowMs }: Sweep): Promise<number> {
  const client = new DynamoDBClient(localClientConfig(endpoint))
  const { create, ttlAttribute } = tableDefinition()
  const keyNames = create.KeySchema?.flatMap((key) => key.AttributeName ?? []) ?? []
  const nowS = Math.floor(nowMs / 1000)
  const pages = paginateScan(
    { client },
    {
      TableName: tableName,
      // Only a number counts; comparing it with a number leaves out every other type.
      FilterExpression: '#ttl < :now AND #ttl > :oldest',
      ProjectionExpression: [...keyNames, '#ttl'].join(', '),
      ExpressionAttributeNames: { '#ttl': ttlAttribute },
      ExpressionAttributeValues: { ':now': { N: String(nowS) }, ':oldest': { N: String(nowS - fiveYearsS) } },
    },
  )
  let swept = 0
  try {
    for await (const { Items = [] } of pages) {
      for (const item of Items) {
        const seen = item[ttlAttribute]
        if (seen === undefined) continue
        const Key = Object.fromEntries(Object.entries(item).filter(([name]) => name !== ttlAttribute))
        swept += await removeUnlessChanged(
          client,
          new DeleteItemCommand({
            TableName: tableName,
            Key,
            ConditionExpression: '#ttl = :seen',
            ExpressionAttributeNames: { '#ttl': ttlAttribute },
            ExpressionAttributeValues: { ':seen': seen },
          }),
        )
      }
    }
  } finally {
    client.destroy()
  }
  return swept
}

/** Sweeps every so often, as long as the process lives or until it is stopped; `say` is told what went wrong. */
export function startSweeping(
  { endpoint, tableName }: Omit<Sweep, 'nowMs'>,
  { everyMs = 60_000, say = console.error }: { everyMs?: number; say?: (sentence: string) => void } = {},
): { stop(): void } {
  const sweep = () => {
    sweepTtl({ endpoint, tableName, nowMs: Date.now() }).catch((error: unknown) =>
      say(`what expired was not swept: ${String(error)}`),
    )
  }
  const timer = setInterval(sweep, everyMs).unref()
  return { stop: () => clearInterval(timer) }
}

async function removeUnlessChanged(client: DynamoDBClient, command: DeleteItemCommand): Promise<0 | 1> {
  try {
    await client.send(command)
    return 1
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 0
    throw error
  }
}
