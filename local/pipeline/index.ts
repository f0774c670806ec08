// Stands in for Step Functions: starts executions of one state machine over HTTP and runs them here.
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { type Listening, listen } from '../listen'
import { parseMachine } from './asl'
import { executions } from './executions'
import { runMachine, type TaskHandlers } from './run-machine'

export interface PipelineOptions {
  /** The definition, as deployed; throws at once where it says something this stand-in does not support. */
  readonly asl: unknown
  /** What stands for `${Name}` of DefinitionSubstitutions in a task's FunctionName. */
  readonly handlers: TaskHandlers
  readonly port?: number
  /** Told when an execution fails. */
  readonly say?: (sentence: string) => void
}

export interface Pipeline extends Listening {
  /** Resolves when no execution is under way. */
  idle(): Promise<void>
}

export async function startPipeline(options: PipelineOptions): Promise<Pipeline> {
  const { asl, handlers, port = 0, say = console.error } = options
  const machine = parseMachine(asl)
  const started = executions((name, input) => runMachine(machine, handlers, { name, input }), say)
  const site = new Hono()
  site.post('/', async (c) => {
    const target = c.req.header('x-amz-target') ?? ''
    const answer = started.answer(target.replace('AWSStepFunctions.', ''), await c.req.json())
    return c.body(JSON.stringify(answer.body), answer.status, {
      'content-type': 'application/x-amz-json-1.0',
    })
  })
  const listening = await listen(createServer(getRequestListener(site.fetch)), port)
  return { ...listening, idle: started.idle }
}
