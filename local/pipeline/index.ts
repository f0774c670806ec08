// Stands in for Step Functions: its HTTP protocol in front, the state machine of the cloud and our own handlers behind.
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { Context } from 'aws-lambda'
import { Hono } from 'hono'
import { lambdaContext } from '../lambda-context'
import { type Listening, listen } from '../listen'
import { answer } from './answer'
import { parseMachine } from './asl'
import { createExecutions } from './executions'
import type { Invoke } from './run-machine'
import { substitute } from './substitute'

export interface Pipeline extends Listening {
  /** Resolves when no execution runs. */
  idle(): Promise<void>
}

export type StageHandler = (payload: unknown, context: Context) => Promise<unknown>

export interface PipelineOptions {
  /** The definition, as JSON text with the `${names}` the cloud's template fills in. */
  readonly asl: string
  /** What is called for each function name in it, such as `RankingFunctionArn`. */
  readonly handlers: Readonly<Record<string, StageHandler>>
  readonly port?: number
  /** How to wait between retries; tests need not. */
  readonly pause?: (ms: number) => Promise<void>
  /** Told of executions that fail. */
  readonly say?: (sentence: string) => void
}

const wait = async (ms: number) => {
  await setTimeout(ms)
}

/** Rejects when the definition holds what this stand-in does not run, or names a function it was not given. */
export async function startPipeline(options: PipelineOptions): Promise<Pipeline> {
  const { asl, handlers, port = 0, pause = wait, say = console.error } = options
  const names = Object.fromEntries(Object.keys(handlers).map((name) => [name, name]))
  const machine = parseMachine(substitute(asl, { Partition: 'aws', ...names }))
  const executions = createExecutions({ machine, invoke: invoker(handlers), pause, say })
  const site = new Hono()
  site.post('/', async (c) => {
    const operation = (c.req.header('x-amz-target') ?? '').replace('AWSStepFunctions.', '')
    const { status, body } = answer(executions, operation, await c.req.json())
    return c.body(JSON.stringify(body), status, { 'content-type': 'application/x-amz-json-1.0' })
  })
  const listening = await listen(createServer(getRequestListener(site.fetch)), port)
  return { ...listening, idle: executions.idle }
}

/** Payloads go through JSON both ways, as they do in the cloud. */
function invoker(handlers: PipelineOptions['handlers']): Invoke {
  return async (functionName, payload) => {
    const handler = handlers[functionName]
    if (handler === undefined) throw new Error(`no function ${functionName}`)
    const sent: unknown = JSON.parse(JSON.stringify(payload))
    const result = await handler(sent, lambdaContext(functionName, 900_000))
    return result === undefined ? null : JSON.parse(JSON.stringify(result))
  }
}
