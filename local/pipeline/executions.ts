// The executions of one state machine: started by name, once, and remembered while the desk is up.
import type { Machine } from './asl'
import { type Invoke, runMachine, type Surroundings, within } from './run-machine'
import { stateErrorOf } from './state-error'

export interface Execution {
  readonly executionArn: string
  readonly stateMachineArn: string
  readonly name: string
  readonly input: string
  readonly startMs: number
  readonly stopMs?: number
  readonly status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT'
  readonly output?: string
  readonly error?: string
  readonly cause?: string
}

export interface Executions {
  find(executionArn: string): Execution | undefined
  /** Newest first. */
  list(stateMachineArn: string): Execution[]
  /** Begins; the caller has made sure that the name is free. */
  start(order: { stateMachineArn: string; executionArn: string; name: string; input: string }): Execution
  /** Resolves when none runs. */
  idle(): Promise<void>
}

interface Options {
  readonly machine: Machine
  readonly invoke: Invoke
  readonly pause: Surroundings['pause']
  /** Told of executions that fail. */
  readonly say: (sentence: string) => void
}

export function createExecutions({ machine, invoke, pause, say }: Options): Executions {
  const all = new Map<string, Execution>()
  const running = new Set<Promise<void>>()

  const run = async (begun: Execution) => {
    const { executionArn, stateMachineArn, name, input, startMs } = begun
    const Input: unknown = JSON.parse(input)
    const StartTime = new Date(startMs).toISOString()
    const context = {
      Execution: { Id: executionArn, Name: name, Input, StartTime },
      StateMachine: { Id: stateMachineArn },
    }
    const outcome = runMachine(machine, Input, { invoke, pause, context })
    try {
      const output = JSON.stringify((await within(machine.TimeoutSeconds, outcome)) ?? null)
      all.set(executionArn, { ...begun, stopMs: Date.now(), status: 'SUCCEEDED', output })
    } catch (thrown) {
      const { error, causeText: cause } = stateErrorOf(thrown)
      const status = error === 'States.Timeout' ? 'TIMED_OUT' : 'FAILED'
      all.set(executionArn, { ...begun, stopMs: Date.now(), status, error, cause })
      say(`execution ${name} ended as ${status}: ${error}, ${cause}`)
    }
  }

  return {
    find: (executionArn) => all.get(executionArn),
    list: (stateMachineArn) =>
      [...all.values()].filter((one) => one.stateMachineArn === stateMachineArn).reverse(),
    start(order) {
      const begun: Execution = { ...order, startMs: Date.now(), status: 'RUNNING' }
      all.set(order.executionArn, begun)
      const ended = run(begun).finally(() => running.delete(ended))
      running.add(ended)
      return begun
    },
    async idle() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
