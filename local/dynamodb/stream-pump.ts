// Delivers the table's stream to the stream function, as Lambda's event source does in the cloud.
import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBStreamsClient, type _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams'
import type { Checkpoint } from './checkpoint'
import { localClientConfig } from './client-config'
import { type Delivery, deliver, type StreamHandler } from './deliver'
import { readStream, type StreamRecords } from './stream-records'

export type { StreamHandler } from './deliver'

export interface PumpOptions {
  readonly endpoint: string
  readonly tableName: string
  readonly handler: StreamHandler
  readonly checkpoint: Checkpoint
  /** How long an idle pump waits before it looks again. */
  readonly pollMs?: number
  /** Told of records given up and of an engine that does not answer. */
  readonly say?: (sentence: string) => void
}

type DrainOptions = Pick<PumpOptions, 'endpoint' | 'tableName' | 'handler' | 'checkpoint'> & {
  readonly giveUp: Delivery['giveUp']
}

export interface Pump {
  /** Delivers what is pending now; answers how many records. */
  drain(): Promise<number>
}

export interface RunningPump extends Pump {
  /** Resolves when the batch in hand is done. */
  stop(): Promise<void>
}

/** Delivers only when told to. */
export function streamPump({ endpoint, tableName, handler, checkpoint, giveUp }: DrainOptions): Pump {
  const client = new DynamoDBStreamsClient(localClientConfig(endpoint))
  let stream: StreamRecords | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const step = async (): Promise<number> => {
    stream ??= await readStream(client, tableName, checkpoint.read())
    const { streamArn } = stream
    const records = await stream.next()
    await deliver({ records, streamArn, handler, acknowledge, giveUp })
    return records.length
    function acknowledge(record: StreamRecord) {
      checkpoint.write({ streamArn, sequenceNumber: record.dynamodb?.SequenceNumber ?? '' })
    }
  }
  const drain = async () => {
    let delivered = 0
    for (let found = await step(); found > 0; found = await step()) delivered += found
    return delivered
  }
  return {
    // One at a time: two at once would deliver the same records twice and out of order.
    drain() {
      const mine = turn.then(drain).catch((error: unknown) => {
        // What follows begins at the checkpoint again.
        stream = undefined
        throw error
      })
      turn = mine.catch(() => undefined)
      return mine
    },
  }
}

/** Delivers until it is stopped. An engine that is away is waited for. */
export function startStreamPump(options: PumpOptions): RunningPump {
  const { pollMs = 25, say = console.error } = options
  const pump = streamPump({
    ...options,
    giveUp: (record, reason) =>
      say(`record ${record.dynamodb?.SequenceNumber} was given up: ${String(reason)}`),
  })
  const stopping = new AbortController()
  const running = run()
  return {
    drain: pump.drain,
    async stop() {
      stopping.abort()
      await running
    },
  }

  async function run() {
    while (!stopping.signal.aborted) {
      try {
        await pump.drain()
      } catch (error) {
        say(`the stream of ${options.tableName} stands still and is tried again: ${String(error)}`)
        await pause(1000, undefined, { signal: stopping.signal }).catch(() => undefined)
      }
      await pause(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
}
