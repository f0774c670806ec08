// The context AWS hands a Lambda function, as far as a desk has one.
import { randomUUID } from 'node:crypto'
import type { Context } from 'aws-lambda'

/** For one call of the function `functionName`, which may take `timeoutMs`. */
export function lambdaContext(functionName: string, timeoutMs = 60_000): Context {
  const endsMs = Date.now() + timeoutMs
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    awsRequestId: randomUUID(),
    memoryLimitInMB: '512',
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, endsMs - Date.now()),
    done: refuseCallback,
    fail: refuseCallback,
    succeed: refuseCallback,
  }
}

function refuseCallback(): never {
  throw new Error('the callbacks of the context are not supported: return a promise')
}
