// Makes the table of serverless.yml in a local engine.
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  type TableDescription,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { localClientConfig } from './client-config'
import { type TableDefinition, tableDefinition } from './table-definition'

/** Makes the table where it is missing. Rejects when a table of this name is there with other keys or indexes. */
export async function createTable(
  endpoint: string,
  tableName: string,
  definition: TableDefinition = tableDefinition(),
): Promise<void> {
  const client = new DynamoDBClient(localClientConfig(endpoint))
  try {
    await client.send(new CreateTableCommand({ TableName: tableName, ...definition.create }))
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: tableName,
        TimeToLiveSpecification: { AttributeName: definition.ttlAttribute, Enabled: true },
      }),
    )
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }))
    if (shapeOf(Table ?? {}) !== shapeOf(definition.create)) {
      throw new Error(
        `table ${tableName} was made from another serverless.yml: delete its file and seed anew`,
      )
    }
  } finally {
    client.destroy()
  }
}

/** Keys and indexes as one comparable text. */
function shapeOf({ KeySchema = [], GlobalSecondaryIndexes = [] }: Shaped): string {
  const keys = (schema: Shaped['KeySchema'] = []) =>
    schema.map((key) => `${key.KeyType} ${key.AttributeName}`)
  const indexes = GlobalSecondaryIndexes.map((index) => [index.IndexName, ...keys(index.KeySchema)].join(' '))
  return [...keys(KeySchema), ...indexes.sort()].join('; ')
}

type Shaped = Pick<TableDescription, 'KeySchema' | 'GlobalSecondaryIndexes'> | TableDefinition['create']
