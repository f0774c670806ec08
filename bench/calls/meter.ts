// The API over a client that counts: what each question costs in DynamoDB's commands, rounds and capacity.

import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { authenticate } from '@ngo2/functions/accounts/index'
import type { App } from '@ngo2/functions/platform/app'
import { serve } from '@ngo2/functions/platform/http'
import { createTable } from '@ngo2/functions/platform/table'
import { openWeChat } from '@ngo2/functions/platform/wechat/wechat'
import { routes } from '@ngo2/functions/routes'
import { requestOf } from '@ngo2/shared/contract/call'
import type { CallerInputOf, Endpoint } from '@ngo2/shared/contract/endpoint'

export interface Command {
  /** `GetItem`, `TransactWriteItems` … */
  readonly name: string
  /** Which round it went out in, from 1: one more than the latest command that was answered before. */
  readonly round: number
  /** Consumed capacity as the engine reports it, indexes included. */
  readonly units: number
  /** What was asked for, as JSON. */
  readonly input: string
}

export interface Cost {
  readonly commands: readonly Command[]
  /** Of the answer: JSON, and as it travels to a phone. */
  readonly bytes: number
  readonly gzipBytes: number
  readonly body: unknown
}

export interface Meter {
  /** Throws what was answered when it is no yes. */
  ask<E extends Endpoint>(endpoint: E, input: CallerInputOf<E>, token?: string): Promise<Cost>
  /** The commands of some work that no endpoint stands for. */
  during(work: (app: App) => Promise<unknown>): Promise<readonly Command[]>
}

/** A server like `app` with nothing warm in it, one question at a time. */
export function openMeter(app: App): Meter {
  const client = new DynamoDBClient({})
  const commands = countCommands(client)
  const nowMs = () => Date.now()
  const table = createTable({ client, tableName: app.settings.tableName, nowMs, pause })
  const wechat = openWeChat({ ...app.settings.wechat, table, vault: app.vault, nowMs, pause })
  const hono = serve({ ...app, table, wechat }, { routes, authenticate })
  return {
    async during(work) {
      commands.length = 0
      await work({ ...app, table, wechat })
      return [...commands]
    },
    async ask(endpoint, input, token) {
      commands.length = 0
      const { method, path, body } = requestOf(endpoint, input)
      const response = await hono.request(path, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      const bytes = Buffer.from(await response.arrayBuffer())
      if (!response.ok) throw new Error(`${endpoint.name} answered ${response.status}: ${bytes}`)
      const gzipBytes = gzipSync(bytes).length
      return {
        commands: [...commands],
        bytes: bytes.length,
        gzipBytes,
        body: JSON.parse(bytes.toString()) as unknown,
      }
    },
  }
}

interface Capacity {
  readonly CapacityUnits?: number
}

/** Fills the list, which the caller empties. */
function countCommands(client: DynamoDBClient): Command[] {
  const commands: Command[] = []
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const round = 1 + Math.max(0, ...commands.map((command) => command.round))
      const input = JSON.stringify(args.input)
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' })
      const answer = await next(args)
      const { ConsumedCapacity = [] } = answer.output as { ConsumedCapacity?: Capacity | Capacity[] }
      const units = [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
      const name = (context.commandName ?? '').replace(/Command$/, '')
      commands.push({ name, round, units, input })
      return answer
    },
    { step: 'initialize', name: 'countCommands' },
  )
  return commands
}
