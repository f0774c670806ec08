// What has expired goes, and nothing else.
import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { sweepTtl } from './sweep-ttl'
import { testTable } from './test-table'

test('only what has expired, as a number and within five years, is deleted', async () => {
  const { client, endpoint, tableName } = await testTable()
  const nowMs = Date.UTC(2026, 10, 22)
  const nowS = nowMs / 1000
  const expiries = {
    past: { N: String(nowS - 1) },
    future: { N: String(nowS + 60) },
    inWords: { S: String(nowS - 1) },
    inMilliseconds: { N: '1' },
  }
  for (const [sk, expiresAt] of Object.entries(expiries)) {
    const Item = { pk: { S: 'session' }, sk: { S: sk }, expiresAt }
    await client.send(new PutItemCommand({ TableName: tableName, Item }))
  }
  expect(await sweepTtl({ endpoint, tableName, nowMs })).toBe(1)
  const { Items = [] } = await client.send(new ScanCommand({ TableName: tableName }))
  expect(Items.map((item) => item.sk?.S).sort()).toEqual(['future', 'inMilliseconds', 'inWords'])
})
