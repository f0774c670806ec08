// The table as serverless.yml declares it, so that a desk and the cloud have one definition.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import * as v from 'valibot'
import { parse } from 'yaml'

const KeySchema = v.array(
  v.strictObject({ AttributeName: v.string(), KeyType: v.picklist(['HASH', 'RANGE']) }),
)

/** What is neither made locally nor named here as the cloud's own affair is refused, lest the two drift apart. */
const Properties = v.strictObject({
  AttributeDefinitions: v.array(
    v.strictObject({ AttributeName: v.string(), AttributeType: v.picklist(['S', 'N', 'B']) }),
  ),
  KeySchema,
  GlobalSecondaryIndexes: v.optional(
    v.array(
      v.strictObject({
        IndexName: v.string(),
        KeySchema,
        Projection: v.strictObject({ ProjectionType: v.picklist(['ALL', 'KEYS_ONLY']) }),
      }),
    ),
  ),
  BillingMode: v.literal('PAY_PER_REQUEST'),
  StreamSpecification: v.strictObject({ StreamViewType: v.literal('NEW_AND_OLD_IMAGES') }),
  TimeToLiveSpecification: v.strictObject({ AttributeName: v.string(), Enabled: v.literal(true) }),
  TableName: v.optional(v.unknown()),
  Tags: v.optional(v.unknown()),
  DeletionProtectionEnabled: v.optional(v.boolean()),
  PointInTimeRecoverySpecification: v.optional(v.unknown()),
  SSESpecification: v.optional(v.unknown()),
})
const Template = v.object({
  resources: v.object({
    Resources: v.object({
      Table: v.object({ Type: v.literal('AWS::DynamoDB::Table'), Properties }),
    }),
  }),
})

export interface TableDefinition {
  readonly create: Omit<CreateTableCommandInput, 'TableName'>
  /** Epoch seconds after which DynamoDB deletes the item. */
  readonly ttlAttribute: string
}

const serverlessFile = fileURLToPath(new URL('../../serverless.yml', import.meta.url))

/** Throws a sentence with the path of the property this project's local table does not know. */
export function tableDefinition(yaml: string = readFileSync(serverlessFile, 'utf8')): TableDefinition {
  const parsed = v.safeParse(Template, parse(yaml))
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
    throw new Error(`the table in serverless.yml cannot be made locally: ${faults.join('; ')}`)
  }
  const table = parsed.output.resources.Resources.Table.Properties
  return {
    create: {
      AttributeDefinitions: table.AttributeDefinitions,
      KeySchema: table.KeySchema,
      GlobalSecondaryIndexes: table.GlobalSecondaryIndexes,
      BillingMode: table.BillingMode,
      StreamSpecification: { StreamEnabled: true, ...table.StreamSpecification },
    },
    ttlAttribute: table.TimeToLiveSpecification.AttributeName,
  }
}
