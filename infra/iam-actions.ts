// The IAM actions of the services we use, as AWS's service authorization reference spells them, so that a typing
// mistake is seen before a request is denied. An API call is not always an action: TransactWriteItems is none.

const byService = {
  dynamodb:
    'BatchGetItem BatchWriteItem ConditionCheckItem DeleteItem DescribeStream DescribeTable DescribeTimeToLive GetItem GetRecords GetShardIterator ListStreams PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate PutItem Query Scan UpdateItem',
  kms: 'CreateGrant Decrypt DescribeKey Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateMac ReEncryptFrom ReEncryptTo RevokeGrant Sign Verify VerifyMac',
  lambda: 'GetFunction GetFunctionConfiguration InvokeFunction',
  logs: 'CreateLogGroup CreateLogStream DescribeLogGroups DescribeLogStreams FilterLogEvents GetLogEvents PutLogEvents',
  s3: 'AbortMultipartUpload DeleteObject DeleteObjectTagging DeleteObjectVersion GetBucketLocation GetObject GetObjectAttributes GetObjectTagging GetObjectVersion ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts PutObject PutObjectTagging',
  scheduler: 'CreateSchedule DeleteSchedule GetSchedule ListSchedules UpdateSchedule',
  secretsmanager: 'DescribeSecret GetSecretValue ListSecretVersionIds PutSecretValue',
  sns: 'Publish Subscribe Unsubscribe',
  sqs: 'ChangeMessageVisibility DeleteMessage GetQueueAttributes GetQueueUrl ReceiveMessage SendMessage',
  ssm: 'GetParameter GetParameters GetParametersByPath PutParameter',
  states:
    'DescribeExecution DescribeStateMachine GetExecutionHistory ListExecutions SendTaskFailure SendTaskHeartbeat SendTaskSuccess StartExecution StartSyncExecution StopExecution',
}

const known = new Set(
  Object.entries(byService).flatMap(([service, names]) =>
    names.split(' ').map((name) => `${service}:${name}`),
  ),
)

export function isKnownAction(action: string): boolean {
  return known.has(action)
}
