// The stream as Lambda delivers it: records in order, the first that fails is delivered again with all behind it.
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { App } from './app'
import { react, type Waking } from './facts'

export type StreamHandler = (event: DynamoDBStreamEvent, context: Context) => Promise<DynamoDBBatchResponse>

export function streamHandler(app: App, wakings: readonly Waking[]): StreamHandler {
  const wake = async (record: DynamoDBRecord) => {
    try {
      await react(app, wakings, record)
    } catch (error) {
      app.log.bug(error, { eventId: record.eventID ?? '' })
      throw error
    }
  }
  return async (event, context) =>
    processPartialResponse(event, wake, new BatchProcessor(EventType.DynamoDBStreams), {
      context,
      processInParallel: false,
      throwOnFullBatchFailure: false,
    })
}
