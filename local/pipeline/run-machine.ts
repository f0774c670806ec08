// Walks a state machine from its start to its end.
import type { Machine, MapState, Retrier, State, Task } from './asl'
import { fill, follow, place } from './json-path'
import { matches, StateError, stateErrorOf } from './state-error'

/** A Lambda function by what it does with a payload. */
export type Invoke = (functionName: string, payload: unknown) => Promise<unknown>

export interface Surroundings {
  readonly invoke: Invoke
  readonly pause: (ms: number) => Promise<void>
  /** What `$$` holds. */
  readonly context: unknown
}

/** Step Functions passes on no more than this from state to state. */
const dataMaxBytes = 256 * 1024

/** Answers the output. Rejects with a StateError that nothing caught. */
export async function runMachine(machine: Machine, input: unknown, around: Surroundings): Promise<unknown> {
  let name: string | undefined = machine.StartAt
  let data = input
  while (name !== undefined) {
    const state: State | undefined = machine.States[name]
    if (state === undefined) throw new StateError('States.Runtime', `no state ${name}`)
    if (state.Type === 'Fail') throw new StateError(state.Error ?? 'States.Failed', state.Cause ?? '')
    if (state.Type === 'Succeed') return data
    const step = await runState(state, data, around)
    data = step.data
    name = step.next
  }
  return data
}

interface Step {
  readonly data: unknown
  readonly next: string | undefined
}

async function runState(state: Task | MapState, input: unknown, around: Surroundings): Promise<Step> {
  try {
    const { context } = around
    const read = follow(state.InputPath ?? '$', { input, context })
    const result = await retrying(state.Retry, around, () => work(state, read, around))
    const data = follow(state.OutputPath ?? '$', { input: place(state.ResultPath, read, result), context })
    if (JSON.stringify(data ?? null).length > dataMaxBytes) {
      throw new StateError('States.DataLimitExceeded', 'the output of a state is over 256 KB')
    }
    return { data, next: state.Next }
  } catch (thrown) {
    const error = stateErrorOf(thrown)
    const catcher = state.Catch.find(({ ErrorEquals }) => matches(ErrorEquals, error))
    if (catcher === undefined) throw error
    const told = { Error: error.error, Cause: error.causeText }
    return { data: place(catcher.ResultPath, input, told), next: catcher.Next }
  }
}

/** Each retrier counts its own attempts. */
async function retrying<T>(
  retriers: readonly Retrier[],
  around: Surroundings,
  act: () => Promise<T>,
): Promise<T> {
  const attempts = new Map<Retrier, number>()
  for (;;) {
    try {
      return await act()
    } catch (thrown) {
      const error = stateErrorOf(thrown)
      const retrier = retriers.find(({ ErrorEquals }) => matches(ErrorEquals, error))
      const made = retrier === undefined ? 0 : (attempts.get(retrier) ?? 0)
      if (retrier === undefined || made >= retrier.MaxAttempts) throw error
      attempts.set(retrier, made + 1)
      await around.pause(pauseMs(retrier, made))
    }
  }
}

function pauseMs(
  { IntervalSeconds, BackoffRate, MaxDelaySeconds, JitterStrategy }: Retrier,
  made: number,
): number {
  const longest = Math.min(IntervalSeconds * BackoffRate ** made, MaxDelaySeconds ?? Number.POSITIVE_INFINITY)
  return longest * 1000 * (JitterStrategy === 'FULL' ? Math.random() : 1)
}

function work(state: Task | MapState, input: unknown, around: Surroundings): Promise<unknown> {
  return state.Type === 'Task' ? runTask(state, input, around) : runMap(state, input, around)
}

async function runTask({ Parameters, TimeoutSeconds }: Task, input: unknown, around: Surroundings) {
  const payload = fill(Parameters.Payload, { input, context: around.context })
  const answer = await within(TimeoutSeconds, around.invoke(Parameters.FunctionName, payload))
  return { ExecutedVersion: '$LATEST', Payload: answer ?? null, StatusCode: 200 }
}

/** Rejects with States.Timeout when it takes longer; what was begun goes on unheard, as a Lambda function would. */
export async function within<T>(seconds: number | undefined, promise: Promise<T>): Promise<T> {
  if (seconds === undefined) return promise
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<never>((_, reject) => {
    const fail = () => reject(new StateError('States.Timeout', `not done within ${seconds} s`))
    timer = setTimeout(fail, seconds * 1000)
  })
  try {
    return await Promise.race([promise, end])
  } finally {
    clearTimeout(timer)
  }
}

async function runMap(state: MapState, input: unknown, around: Surroundings): Promise<unknown[]> {
  const items = follow(state.ItemsPath, { input, context: around.context })
  if (!Array.isArray(items)) throw new StateError('States.Runtime', `${state.ItemsPath} is not an array`)
  const outputs: unknown[] = new Array(items.length)
  let next = 0
  let broken = false
  const worker = async () => {
    while (next < items.length && !broken) {
      const at = next++
      try {
        outputs[at] = await runMachine(state.ItemProcessor, items[at], around)
      } catch (error) {
        // One item that fails ends the map: those not begun are not begun.
        broken = true
        throw error
      }
    }
  }
  // 40 at once is what Step Functions allows an inline map.
  const width = Math.min(state.MaxConcurrency || 40, 40)
  await Promise.all(Array.from({ length: width }, worker))
  return outputs
}
