// The table a test gets is the one serverless.yml declares, fresh each time.
import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import { createTable } from './create-table'
import { tableDefinition } from './table-definition'
import { testTable } from './test-table'

test('the local table has the keys, the index, the stream and the time to live of the cloud', async () => {
  const { client, tableName } = await testTable()
  const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }))
  expect(Table?.KeySchema?.map((key) => key.AttributeName)).toEqual(['pk', 'sk'])
  expect(Table?.GlobalSecondaryIndexes?.map((index) => index.IndexName)).toEqual(['gsi1'])
  expect(Table?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' })
  const ttl = await client.send(new DescribeTimeToLiveCommand({ TableName: tableName }))
  expect(ttl.TimeToLiveDescription).toEqual({ AttributeName: 'expiresAt', TimeToLiveStatus: 'ENABLED' })
})

test('two tables of one test file share nothing', async () => {
  const [one, two] = await Promise.all([testTable(), testTable()])
  await one.client.send(
    new PutItemCommand({ TableName: one.tableName, Item: { pk: { S: 'a' }, sk: { S: 'b' } } }),
  )
  expect((await two.client.send(new ScanCommand({ TableName: two.tableName }))).Count).toBe(0)
})

test('making the table again changes nothing', async () => {
  const { client, endpoint, tableName } = await testTable()
  await client.send(new PutItemCommand({ TableName: tableName, Item: { pk: { S: 'a' }, sk: { S: 'b' } } }))
  await createTable(endpoint, tableName)
  expect((await client.send(new ScanCommand({ TableName: tableName }))).Count).toBe(1)
})

test('a table of an older shape is refused rather than used', async () => {
  const { endpoint, tableName } = await testTable()
  const { create, ttlAttribute } = tableDefinition()
  const [index] = create.GlobalSecondaryIndexes ?? []
  const renamed = [
    { ...index, IndexName: 'other', KeySchema: index?.KeySchema, Projection: index?.Projection },
  ]
  const grown = { create: { ...create, GlobalSecondaryIndexes: renamed }, ttlAttribute }
  await expect(createTable(endpoint, tableName, grown)).rejects.toThrow(/another serverless.yml/)
})

test('a property the local table cannot have is refused by its name', () => {
  const yaml = `resources: { Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: { GlobalTableWitnesses: [] } } } }`
  expect(() => tableDefinition(yaml)).toThrow(/GlobalTableWitnesses/)
})
