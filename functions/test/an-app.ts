// A whole server for a test: the real routes and reactions over a fresh table, WeChat's server behind real HTTP.
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { testTable } from '@ngo2/local/dynamodb/test-table'
import { startWeChatServer } from '@ngo2/local/wechat-server/index'
import { call, type Outcome } from '@ngo2/shared/contract/call'
import type { CallerInputOf, Endpoint, OutputOf } from '@ngo2/shared/contract/endpoint'
import { makeId } from '@ngo2/shared/contract/ids'
import { authenticate } from '../src/accounts'
import type { App } from '../src/platform/app'
import { serve } from '../src/platform/http'
import type { Item } from '../src/platform/item'
import { streamHandler } from '../src/platform/stream'
import { createTable } from '../src/platform/table'
import { openVault } from '../src/platform/vault'
import { openWeChat } from '../src/platform/wechat/wechat'
import { wakings } from '../src/reactions'
import { routes } from '../src/routes'
import type { BucketEvent } from '../src/uploads/take-in'
import { pages } from '../src/web-pages'
import { aBucket } from './a-bucket'
import { aPushAddress } from './a-push-address'

export interface TestApp {
  readonly app: App
  /** Asks an endpoint through HTTP semantics, with this token or as nobody. */
  ask<E extends Endpoint>(endpoint: E, input: CallerInputOf<E>, token?: string): Promise<Outcome<OutputOf<E>>>
  /** A raw request, for what the contract forbids. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** Lets the stream and the bucket tell everything that has happened. */
  settle(): Promise<void>
  /** Every item there is, for what must not be there any more. */
  everything(): Promise<Item[]>
  /** Moves the clock; it stands still otherwise. */
  pass(ms: number): void
  readonly wechatUrl: string
  /** Executions the stream asked the pipeline for. */
  readonly started: readonly string[]
  /** What the log was told beside its sentences. */
  readonly notes: readonly unknown[]
  /** Metrics, one name for each count. */
  readonly counted: readonly string[]
  /** Errors nobody expected, as the log got them. */
  readonly bugs: readonly unknown[]
  close(): Promise<void>
}

const appId = 'wx0000000000test'
const secret = 'test-secret'

export async function anApp(): Promise<TestApp> {
  const table = await testTable()
  let nowMs = Date.parse('2026-11-24T03:00:00.000Z')
  const pushes = await aPushAddress()
  const wechat = await startWeChatServer({
    appid: appId,
    secret,
    nowMs: () => nowMs,
    push: pushes.settings,
    mediaDelayMs: 1,
    say: () => undefined,
  })
  const bucket = await aBucket(() => nowMs)
  const vault = openVault(`file:${keyFile()}`)
  const ourTable = createTable({
    client: table.client,
    tableName: table.tableName,
    nowMs: () => nowMs,
    pause,
  })
  const started: string[] = []
  const bugs: unknown[] = []
  const notes: unknown[] = []
  const counted: string[] = []
  const app: App = {
    table: ourTable,
    vault,
    files: bucket.files,
    pipeline: { start: async (name) => void started.push(name) },
    wechat: openWeChat({ appId, secret, url: wechat.url, table: ourTable, vault, nowMs: () => nowMs, pause }),
    log: {
      note: (_, about) => void notes.push(about),
      count: (metric) => void counted.push(metric),
      bug: (error) => void bugs.push(error),
    },
    settings: {
      tableName: table.tableName,
      bucket: 'test',
      stateMachineArn: '',
      sessionKeyId: '',
      wechat: { appId, secret, url: wechat.url, push: pushes.known },
      consoleOrigin: 'https://console.test',
      deviceSalt: 'salt',
      paperKey: 'paper-key',
      searchFreshMs: 0,
      messageTemplates: {
        reportDue: { id: 'tmpl-report', fields: { what: 'thing1', organisation: 'thing2', when: 'date3' } },
        evidenceDecided: {
          id: 'tmpl-decided',
          fields: { what: 'thing1', organisation: 'thing2', when: 'date3' },
        },
        askedByLot: { id: 'tmpl-lot', fields: { what: 'thing1', organisation: 'thing2', when: 'date3' } },
      },
    },
    now: () => new Date(nowMs),
    newId: (prefix) => makeId(prefix, nowMs, Math.random),
    newSecret: () => randomBytes(32).toString('base64url'),
  }
  const hono = serve(app, { routes, pages, authenticate })
  pushes.serve(async (path, init) => hono.request(path, init))
  const handler = streamHandler(app, wakings)
  return {
    app,
    bugs,
    counted,
    notes,
    started,
    wechatUrl: wechat.url,
    async ask(endpoint, input, token) {
      return call(
        async ({ method, path, body }) => {
          const headers = {
            'content-type': 'application/json',
            ...(token && { authorization: `Bearer ${token}` }),
          }
          const response = await hono.request(path, {
            method,
            headers,
            ...(body ? { body: JSON.stringify(body) } : {}),
          })
          return { status: response.status, body: await response.json() }
        },
        endpoint,
        input,
      )
    },
    request: async (path, init) => hono.request(path, init),
    async settle() {
      await bucket.tellOf((event) => takeIn(app, event))
      await table.drainInto((event) =>
        handler(event, { awsRequestId: 'test' } as Parameters<typeof handler>[1]),
      )
    },
    async everything() {
      const { Items = [], LastEvaluatedKey } = await table.client.send(
        new ScanCommand({ TableName: table.tableName, ConsistentRead: true }),
      )
      if (LastEvaluatedKey !== undefined) throw new Error('this test has more than a scan reads at once')
      return Items.map((item) => unmarshall(item) as Item)
    },
    pass(ms) {
      nowMs += ms
    },
    async close() {
      await Promise.all([wechat.close(), bucket.close(), pushes.close()])
    },
  }
}

/** Loaded when a file was put up, because it brings a library of pictures along. */
async function takeIn(app: App, event: BucketEvent) {
  const pictures = await import('../src/uploads/take-in')
  await pictures.takeIn(app, event)
}

function keyFile(): string {
  const path = join(tmpdir(), `ngo2-test-key-${process.pid}`)
  writeFileSync(path, randomBytes(32))
  return path
}
