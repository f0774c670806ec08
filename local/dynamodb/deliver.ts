// Hands records to the stream function in order, and again when it fails, until it takes them or is given up.
import { setTimeout as pause } from 'node:timers/promises'
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams'
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { lambdaContext } from '../lambda-context'
import { streamEventOf } from './stream-event'

/** The stream function. What it lists in `batchItemFailures` is delivered again, with all that follows. */
export type StreamHandler = (
  event: DynamoDBStreamEvent,
  context: Context,
) => Promise<DynamoDBBatchResponse | undefined>

export interface Delivery {
  readonly records: readonly StreamRecord[]
  readonly streamArn: string
  readonly handler: StreamHandler
  /** This record and all before it are taken. */
  readonly acknowledge: (record: StreamRecord) => void
  /** In the cloud this record would go to the dead-letter queue. It is acknowledged afterwards. */
  readonly giveUp: (record: StreamRecord, reason: unknown) => void
}

/** As serverless.yml tells Lambda. */
const batchSize = 500
const maxRetries = 5
const firstPauseMs = 20

export async function deliver({ records, streamArn, handler, acknowledge, giveUp }: Delivery): Promise<void> {
  let at = 0
  let failures = 0
  while (at < records.length) {
    // After a failure one at a time, to find the record that cannot be taken; Lambda halves the batch to the same end.
    const batch = records.slice(at, at + (failures === 0 ? batchSize : 1))
    const { taken, reason } = await attempt(batch, streamArn, handler)
    acknowledgeLast(batch.slice(0, taken), acknowledge)
    at += taken
    failures = taken > 0 ? 0 : failures
    if (reason === undefined) continue
    failures += 1
    const [stuck] = batch.slice(taken)
    if (failures > maxRetries && stuck !== undefined) {
      giveUp(stuck, reason)
      acknowledge(stuck)
      at += 1
      failures = 0
    } else await pause(firstPauseMs * 2 ** failures)
  }
}

function acknowledgeLast(taken: readonly StreamRecord[], acknowledge: Delivery['acknowledge']): void {
  const last = taken.at(-1)
  if (last !== undefined) acknowledge(last)
}

interface Attempt {
  /** How many from the first on. */
  readonly taken: number
  /** Why the next one was not taken. */
  readonly reason?: unknown
}

async function attempt(
  batch: readonly StreamRecord[],
  streamArn: string,
  handler: StreamHandler,
): Promise<Attempt> {
  try {
    const response = await handler(streamEventOf(batch, streamArn), lambdaContext('stream'))
    const failed = response?.batchItemFailures.map((failure) => failure.itemIdentifier) ?? []
    if (failed.length === 0) return { taken: batch.length }
    const first = batch.findIndex((record) => failed.includes(record.dynamodb?.SequenceNumber ?? ''))
    // Lambda holds an identifier it did not send for a failure of the whole batch.
    return {
      taken: Math.max(first, 0),
      reason: new Error(`the stream function failed on ${failed.join(', ')}`),
    }
  } catch (error) {
    return { taken: 0, reason: error }
  }
}
