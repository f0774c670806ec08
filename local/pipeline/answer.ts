// The three operations of Step Functions the product asks for, with the errors AWS documents.
import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { Execution, Executions } from './executions'

export interface Answer {
  readonly status: 200 | 400
  readonly body: Record<string, unknown>
}

const Start = v.object({
  stateMachineArn: v.string(),
  name: v.optional(v.string()),
  input: v.optional(v.string(), '{}'),
})
const Describe = v.object({ executionArn: v.string() })
const List = v.object({ stateMachineArn: v.string(), statusFilter: v.optional(v.string()) })

const nameShape = /^[0-9A-Za-z_-]{1,80}$/

/** `operation` is the last part of the X-Amz-Target header. */
export function answer(executions: Executions, operation: string, body: unknown): Answer {
  switch (operation) {
    case 'StartExecution':
      return withInput(Start, body, (order) => start(executions, order))
    case 'DescribeExecution':
      return withInput(Describe, body, ({ executionArn }) => {
        const found = executions.find(executionArn)
        return found ? ok(described(found)) : refused('ExecutionDoesNotExist', executionArn)
      })
    case 'ListExecutions':
      return withInput(List, body, ({ stateMachineArn, statusFilter }) => {
        const all = executions.list(stateMachineArn)
        const listed = all.filter(({ status }) => statusFilter === undefined || status === statusFilter)
        return ok({ executions: listed.map(summary) })
      })
    default:
      return refused('UnknownOperationException', `${operation} is not supported by the local pipeline`)
  }
}

function start(executions: Executions, order: v.InferOutput<typeof Start>): Answer {
  const { stateMachineArn, input, name = randomUUID() } = order
  if (!/^arn:[^:]+:states:[^:]*:\d*:stateMachine:[^:]+$/.test(stateMachineArn)) {
    return refused('InvalidArn', stateMachineArn)
  }
  if (!nameShape.test(name)) return refused('InvalidName', name)
  if (!isJson(input)) return refused('InvalidExecutionInput', 'the input is not JSON')
  const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`
  const earlier = executions.find(executionArn)
  // Said again while it runs, it is the same execution; afterwards the name is spent.
  if (earlier && (earlier.status !== 'RUNNING' || earlier.input !== input)) {
    return refused('ExecutionAlreadyExists', `Execution Already Exists: '${executionArn}'`)
  }
  const execution = earlier ?? executions.start({ stateMachineArn, executionArn, name, input })
  return ok({ executionArn, startDate: execution.startMs / 1000 })
}

function summary({ executionArn, stateMachineArn, name, status, startMs, stopMs }: Execution) {
  const stopDate = stopMs === undefined ? {} : { stopDate: stopMs / 1000 }
  return { executionArn, stateMachineArn, name, status, startDate: startMs / 1000, ...stopDate }
}

function described(execution: Execution) {
  const { input, output, error, cause } = execution
  return { ...summary(execution), input, output, error, cause }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function withInput<T extends v.GenericSchema>(
  schema: T,
  body: unknown,
  act: (input: v.InferOutput<T>) => Answer,
): Answer {
  const parsed = v.safeParse(schema, body)
  return parsed.success ? act(parsed.output) : refused('ValidationException', parsed.issues[0].message)
}

const ok = (body: Record<string, unknown>): Answer => ({ status: 200, body })
const refused = (type: string, message: string): Answer => ({ status: 400, body: { __type: type, message } })
