// Executions by name: the same name with the same input is the same execution, with another input a conflict.

interface Execution {
  readonly executionArn: string
  readonly input: string
  readonly startDate: number
  status: 'RUNNING' | 'SUCCEEDED' | 'FAILED'
  output?: string
  error?: string
}

interface Answer {
  readonly status: 200 | 400
  readonly body: object
}

export interface Executions {
  /** Answers an action of the API by its name. */
  answer(action: string, request: Record<string, string | undefined>): Answer
  idle(): Promise<void>
}

export function executions(
  run: (name: string, input: unknown) => Promise<unknown>,
  say: (sentence: string) => void,
): Executions {
  const byArn = new Map<string, Execution>()
  const underWay = new Set<Promise<void>>()

  const start = ({
    stateMachineArn = '',
    name = '',
    input = '{}',
  }: Record<string, string | undefined>): Answer => {
    const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`
    const standing = byArn.get(executionArn)
    if (standing !== undefined && standing.input !== input)
      return refusal('ExecutionAlreadyExists', executionArn)
    if (standing !== undefined) return started(standing)
    const execution: Execution = { executionArn, input, startDate: Date.now() / 1000, status: 'RUNNING' }
    byArn.set(executionArn, execution)
    const ending = run(name, JSON.parse(input)).then(
      (output) => Object.assign(execution, { status: 'SUCCEEDED', output: JSON.stringify(output) }),
      (error: unknown) => {
        say(`execution ${name} failed: ${String(error)}`)
        Object.assign(execution, { status: 'FAILED', error: String(error) })
      },
    )
    const settled = ending.then(() => void underWay.delete(settled))
    underWay.add(settled)
    return started(execution)
  }

  return {
    answer(action, request) {
      if (action === 'StartExecution') return start(request)
      if (action !== 'DescribeExecution') return refusal('UnknownOperationException', action)
      const found = byArn.get(request.executionArn ?? '')
      return found === undefined
        ? refusal('ExecutionDoesNotExist', request.executionArn ?? '')
        : { status: 200, body: found }
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}

function started({ executionArn, startDate }: Execution): Answer {
  return { status: 200, body: { executionArn, startDate } }
}

function refusal(type: string, about: string): Answer {
  return {
    status: 400,
    body: { __type: `com.amazonaws.swf.service.v2.model#${type}`, message: `${type}: ${about}` },
  }
}
