// Runs a state machine: states one after the other, map items side by side, errors retried and caught as written.
import { setTimeout as pause } from 'node:timers/promises'
import type { Guards, Machine, MapState, State, TaskState } from './asl'
import { filled, read, written } from './json-path'

export type TaskHandlers = Readonly<Record<string, (event: unknown) => Promise<unknown>>>

interface Execution {
  readonly name: string
  readonly input: unknown
}

/** An error as Step Functions names it: the error's own name, or `States.TaskFailed`. */
export class StateFailed extends Error {
  readonly error: string
  constructor(error: string, cause: string) {
    super(cause)
    this.error = error
  }
}

export async function runMachine(
  machine: Pick<Machine, 'StartAt' | 'States'>,
  handlers: TaskHandlers,
  execution: Execution,
): Promise<unknown> {
  const context = { Execution: { Name: execution.name, Input: execution.input } }
  let at: string | undefined = machine.StartAt
  let data = execution.input
  while (at !== undefined) {
    const state: State | undefined = machine.States[at]
    if (state === undefined) throw new Error(`there is no state ${at}`)
    if (state.Type === 'Fail') throw new StateFailed(state.Error ?? 'Failed', state.Cause ?? '')
    if (state.Type === 'Succeed') return data
    const step = await guardedStep(state, data, { handlers, context, execution })
    data = step.data
    at = step.next
  }
  return data
}

interface Surroundings {
  readonly handlers: TaskHandlers
  readonly context: object
  readonly execution: Execution
}

interface Step {
  readonly data: unknown
  readonly next: string | undefined
}

async function guardedStep(state: TaskState | MapState, input: unknown, around: Surroundings): Promise<Step> {
  try {
    const result = await retried(state, () => resultOf(state, input, around))
    const output = written(input, state.ResultPath, result)
    return { data: read(output, state.OutputPath), next: state.End ? undefined : state.Next }
  } catch (error) {
    const failure = asFailure(error)
    const catcher = state.Catch.find(({ ErrorEquals }) => matches(ErrorEquals, failure))
    if (catcher === undefined) throw failure
    const told = { Error: failure.error, Cause: failure.message }
    return { data: written(input, catcher.ResultPath, told), next: catcher.Next }
  }
}

async function retried(state: Guards, act: () => Promise<unknown>): Promise<unknown> {
  const attempts = new Map<Guards['Retry'][number], number>()
  for (;;) {
    try {
      return await act()
    } catch (error) {
      const failure = asFailure(error)
      const retrier = state.Retry.find(({ ErrorEquals }) => matches(ErrorEquals, failure))
      const before = (retrier && attempts.get(retrier)) ?? 0
      if (retrier === undefined || before >= retrier.MaxAttempts) throw failure
      attempts.set(retrier, before + 1)
      // Minutes in the cloud are moments on a desk.
      await pause(retrier.IntervalSeconds * retrier.BackoffRate ** before * 10)
    }
  }
}

async function resultOf(state: TaskState | MapState, input: unknown, around: Surroundings): Promise<unknown> {
  if (state.Type === 'Map') return mapped(state, input, around)
  const { FunctionName, Payload } = state.Parameters
  const name = FunctionName.replace(/^\$\{(\w+)\}$/, '$1')
  const handler = around.handlers[name]
  if (handler === undefined) throw new Error(`no function stands for ${FunctionName}`)
  return { Payload: await handler(filled(Payload, input, around.context)), StatusCode: 200 }
}

async function mapped(
  state: MapState,
  input: unknown,
  { handlers, execution }: Surroundings,
): Promise<unknown[]> {
  const items = read(input, state.ItemsPath)
  if (!Array.isArray(items)) throw new Error(`${state.ItemsPath} is no list`)
  const results: unknown[] = []
  let next = 0
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) {
      results[at] = await runMachine(state.ItemProcessor, handlers, {
        name: execution.name,
        input: items[at],
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(state.MaxConcurrency, items.length) }, worker))
  return results
}

function asFailure(error: unknown): StateFailed {
  if (error instanceof StateFailed) return error
  return error instanceof Error
    ? new StateFailed(error.name, error.message)
    : new StateFailed('States.TaskFailed', String(error))
}

function matches(names: readonly string[], { error }: StateFailed): boolean {
  return names.includes(error) || names.includes('States.ALL') || names.includes('States.TaskFailed')
}
