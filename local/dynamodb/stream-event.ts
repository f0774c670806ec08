// Stream records in the words Lambda uses for them.
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord, DynamoDBStreamEvent, AttributeValue as LambdaValue } from 'aws-lambda'

type Value = NonNullable<NonNullable<StreamRecord['dynamodb']>['Keys']>[string]
type Image = Record<string, Value>

/** The event of Lambda's event source: binary as base64, times in epoch seconds, the stream's ARN on each record. */
export function streamEventOf(records: readonly StreamRecord[], streamArn: string): DynamoDBStreamEvent {
  return { Records: records.map((record) => recordOf(record, streamArn)) }
}

function recordOf(record: StreamRecord, eventSourceARN: string): DynamoDBRecord {
  const { ApproximateCreationDateTime, Keys, NewImage, OldImage, SequenceNumber, SizeBytes, StreamViewType } =
    record.dynamodb ?? {}
  return {
    eventID: record.eventID,
    eventName: record.eventName,
    eventVersion: record.eventVersion,
    eventSource: record.eventSource,
    awsRegion: record.awsRegion,
    eventSourceARN,
    // A deletion by time to live says so, and a handler may want to know.
    ...(record.userIdentity === undefined
      ? {}
      : { userIdentity: { type: record.userIdentity.Type, principalId: record.userIdentity.PrincipalId } }),
    dynamodb: {
      ApproximateCreationDateTime: Math.floor((ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
      Keys: imageOf(Keys),
      NewImage: imageOf(NewImage),
      OldImage: imageOf(OldImage),
      SequenceNumber,
      SizeBytes,
      StreamViewType,
    },
  }
}

function imageOf(image: Image | undefined): Record<string, LambdaValue> | undefined {
  if (image === undefined) return undefined
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, lambdaValue(value)]))
}

function lambdaValue(value: Value): LambdaValue {
  if (value.B !== undefined) return { B: base64(value.B) }
  if (value.BS !== undefined) return { BS: value.BS.map(base64) }
  if (value.L !== undefined) return { L: value.L.map(lambdaValue) }
  if (value.M !== undefined) return { M: imageOf(value.M) ?? {} }
  if (value.S !== undefined) return { S: value.S }
  if (value.N !== undefined) return { N: value.N }
  if (value.BOOL !== undefined) return { BOOL: value.BOOL }
  if (value.NULL !== undefined) return { NULL: value.NULL }
  if (value.SS !== undefined) return { SS: value.SS }
  if (value.NS !== undefined) return { NS: value.NS }
  // AWS’s DynamoDB Local leaves the type of an empty map out.
  if (Object.keys(value).length === 0) return { M: {} }
  throw new Error(`an attribute of an unknown type: ${JSON.stringify(value)}`)
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
