// The state machine of the cloud runs here with the same order, retries and refusals.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidName,
  ListExecutionsCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn'
import { root } from '../root'
import { type Pipeline, type StageHandler, startPipeline } from '.'

const asl = readFileSync(join(root, 'functions/ranking.asl.json'), 'utf8')
const stateMachineArn = 'arn:aws:states:local:000000000000:stateMachine:ranking'
const runId = 'run_1'

let pipeline: Pipeline
let sfn: SFNClient
const pauses: number[] = []
const said: string[] = []
afterEach(async () => {
  sfn.destroy()
  await pipeline.close()
})

async function begin(handler: StageHandler) {
  pauses.length = 0
  said.length = 0
  const pause = async (ms: number) => void pauses.push(ms)
  pipeline = await startPipeline({
    asl,
    handlers: { RankingFunctionArn: handler },
    pause,
    say: (s) => said.push(s),
  })
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  sfn = new SFNClient({ endpoint: pipeline.url, region: 'local', credentials })
}
const start = (name: string, input: unknown = { runId }) =>
  sfn.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }))
async function outcomeOf(executionArn: string | undefined) {
  await pipeline.idle()
  return sfn.send(new DescribeExecutionCommand({ executionArn }))
}

interface Payload {
  readonly stage: string
  readonly segment?: string
  readonly error?: { Error: string; Cause: string }
}
/** A ranking function that writes down what it is asked, over three segments. */
function aRanking(act: (payload: Payload) => unknown = () => undefined) {
  const asked: Payload[] = []
  const handler: StageHandler = async (raw) => {
    const payload = raw as Payload
    asked.push(payload)
    const answer = await act(payload)
    if (payload.stage !== 'plan') return answer ?? { done: payload.stage }
    return { runId, segments: ['00', '01', '02'].map((segment) => ({ runId, segment })) }
  }
  return { asked, handler }
}

test('plan, every segment, then one fit whose answer is the output', async () => {
  const { asked, handler } = aRanking()
  await begin(handler)
  const { executionArn } = await start('one')
  const outcome = await outcomeOf(executionArn)
  expect(outcome.status).toBe('SUCCEEDED')
  expect(JSON.parse(outcome.output ?? '')).toEqual({ done: 'fit' })
  expect(asked.map(({ stage, segment = '' }) => stage + segment)).toEqual([
    'plan',
    'read00',
    'read01',
    'read02',
    'fit',
  ])
})

test('a segment that stumbles is read again, later each time', async () => {
  let stumbles = 2
  const { asked, handler } = aRanking(({ segment }) => {
    if (segment === '01' && stumbles-- > 0)
      throw Object.assign(new Error('again'), { name: 'Lambda.ServiceException' })
  })
  await begin(handler)
  const outcome = await outcomeOf((await start('one')).executionArn)
  expect(outcome.status).toBe('SUCCEEDED')
  expect(asked.filter(({ segment }) => segment === '01')).toHaveLength(3)
  expect(pauses).toHaveLength(2)
})

test('a stage that fails is told to the run with its reason, and the execution has failed', async () => {
  const { asked, handler } = aRanking(({ stage }) => {
    if (stage === 'fit') throw new RangeError('no shards')
  })
  await begin(handler)
  const outcome = await outcomeOf((await start('one')).executionArn)
  expect(outcome).toMatchObject({ status: 'FAILED', error: 'RunFailed' })
  expect(said).toEqual([expect.stringContaining('RunFailed')])
  const told = asked.at(-1)
  expect(told?.stage).toBe('fail')
  expect(told?.error?.Error).toBe('RangeError')
  expect(told?.error?.Cause).toContain('no shards')
})

test('a name starts one execution: again while it runs is the same, other input or later is refused', async () => {
  let release: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const { asked, handler } = aRanking(({ stage }) => (stage === 'plan' ? gate : undefined))
  await begin(handler)
  const first = await start('one')
  expect((await start('one')).executionArn).toBe(first.executionArn)
  await expect(start('one', { runId: 'run_2' })).rejects.toBeInstanceOf(ExecutionAlreadyExists)
  release()
  await pipeline.idle()
  await expect(start('one')).rejects.toBeInstanceOf(ExecutionAlreadyExists)
  expect(asked.filter(({ stage }) => stage === 'plan')).toHaveLength(1)
})

test('executions are listed from the newest, by status if asked; strangers and bad names are refused', async () => {
  await begin(aRanking().handler)
  await start('one')
  await start('two')
  await pipeline.idle()
  const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn }))
  expect(executions.map(({ name }) => name)).toEqual(['two', 'one'])
  const failed = await sfn.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'FAILED' }))
  expect(failed.executions).toEqual([])
  const stranger = new DescribeExecutionCommand({ executionArn: `${stateMachineArn}:none` })
  await expect(sfn.send(stranger)).rejects.toBeInstanceOf(ExecutionDoesNotExist)
  await expect(start('a name with spaces')).rejects.toBeInstanceOf(InvalidName)
})
