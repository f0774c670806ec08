// What has expired goes, and nothing else.

import { setTimeout as pause } from 'node:timers/promises'
import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { startSweeping, sweepTtl } from './sweep-ttl'
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

test('a sweep that was started goes on by itself, and an engine that is away is told, not thrown', async () => {
  const { client, endpoint, tableName } = await testTable()
  const Item = {
    pk: { S: 'session' },
    sk: { S: 'past' },
    expiresAt: { N: String(Math.floor(Date.now() / 1000) - 60) },
  }
  await client.send(new PutItemCommand({ TableName: tableName, Item }))
  const count = async () => (await client.send(new ScanCommand({ TableName: tableName }))).Count
  const sweeping = startSweeping({ endpoint, tableName }, { everyMs: 20 })
  for (let tries = 0; tries < 200 && (await count()) !== 0; tries++) await pause(10)
  sweeping.stop()
  expect(await count()).toBe(0)

  const said: string[] = []
  const lost = startSweeping(
    { endpoint, tableName: 'no-such-table' },
    { everyMs: 20, say: (s) => said.push(s) },
  )
  for (let tries = 0; tries < 200 && said.length === 0; tries++) await pause(10)
  lost.stop()
  expect(said[0]).toContain('was not swept')
})
