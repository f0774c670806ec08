// Reads a table's stream in order, page by page, from a position on.
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type Shard,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams'
import type { Position } from './checkpoint'

export interface StreamRecords {
  readonly streamArn: string
  /** The next records, none when there are none now. */
  next(): Promise<readonly StreamRecord[]>
}

/** Begins after `position` when it is of this very stream, else with the oldest record kept. */
export async function readStream(
  client: DynamoDBStreamsClient,
  tableName: string,
  position: Position | undefined,
): Promise<StreamRecords> {
  const { Streams } = await client.send(new ListStreamsCommand({ TableName: tableName }))
  const streamArn = Streams?.[0]?.StreamArn
  if (streamArn === undefined) throw new Error(`table ${tableName} has no stream`)
  let after = position?.streamArn === streamArn ? position.sequenceNumber : undefined
  let open: { readonly iterator: string; readonly shard: Shard } | undefined
  const finished = new Set<string>()

  const openShard = async () => {
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }))
    // Shards are listed from the oldest on.
    const shard = StreamDescription?.Shards?.find(({ ShardId = '' }) => !finished.has(ShardId))
    if (shard === undefined) return undefined
    const from = isBefore(shard, after) ? after : undefined
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({
        StreamArn: streamArn,
        ShardId: shard.ShardId,
        ShardIteratorType: from === undefined ? 'TRIM_HORIZON' : 'AFTER_SEQUENCE_NUMBER',
        SequenceNumber: from,
      }),
    )
    return ShardIterator === undefined ? undefined : { iterator: ShardIterator, shard }
  }

  return {
    streamArn,
    async next() {
      open ??= await openShard()
      if (open === undefined) return []
      const { shard, iterator } = open
      const page = await client.send(new GetRecordsCommand({ ShardIterator: iterator }))
      const records = page.Records ?? []
      after = records.at(-1)?.dynamodb?.SequenceNumber ?? after
      if (page.NextShardIterator !== undefined) open = { shard, iterator: page.NextShardIterator }
      else {
        finished.add(shard.ShardId ?? '')
        open = undefined
      }
      return records
    },
  }
}

/** True when the shard holds this number, so that reading may continue behind it. */
function isBefore(shard: Shard, after: string | undefined): after is string {
  const first = shard.SequenceNumberRange?.StartingSequenceNumber
  return after !== undefined && first !== undefined && BigInt(first) <= BigInt(after)
}
