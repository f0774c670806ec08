// The part of the Amazon States Language this stand-in runs; everything else is refused when it starts.
import * as v from 'valibot'
import { isPath } from './json-path'

const Path = v.pipe(
  v.string(),
  v.check(isPath, ({ input }) => `${JSON.stringify(input)} is not a path this stand-in can follow`),
)
const ResultPath = v.optional(v.nullable(Path))
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0))

const Retrier = v.strictObject({
  ErrorEquals: v.pipe(v.array(v.string()), v.minLength(1)),
  IntervalSeconds: v.optional(wholeNumber, 1),
  MaxAttempts: v.optional(wholeNumber, 3),
  BackoffRate: v.optional(v.pipe(v.number(), v.minValue(1)), 2),
  MaxDelaySeconds: v.optional(wholeNumber),
  JitterStrategy: v.optional(v.picklist(['FULL', 'NONE']), 'NONE'),
})
const Catcher = v.strictObject({ ErrorEquals: v.array(v.string()), Next: v.string(), ResultPath })
export type Retrier = v.InferOutput<typeof Retrier>
export type Catcher = v.InferOutput<typeof Catcher>

const shared = {
  Comment: v.optional(v.string()),
  InputPath: v.optional(Path),
  OutputPath: v.optional(Path),
  Next: v.optional(v.string()),
  End: v.optional(v.literal(true)),
}
const work = { ResultPath, Retry: v.optional(v.array(Retrier), []), Catch: v.optional(v.array(Catcher), []) }

/** Names ending in `.$` hold paths. */
const Template = v.record(v.string(), v.unknown())

const Task = v.strictObject({
  Type: v.literal('Task'),
  ...shared,
  ...work,
  Resource: v.pipe(
    v.string(),
    v.regex(/^arn:[^:]+:states:::lambda:invoke$/, 'only lambda:invoke can be run'),
  ),
  Parameters: v.strictObject({ FunctionName: v.string(), Payload: Template }),
  TimeoutSeconds: v.optional(wholeNumber),
})
export type Task = v.InferOutput<typeof Task>

export interface MapState extends v.InferOutput<typeof MapShape> {
  readonly ItemProcessor: Machine
}
const MapShape = v.strictObject({
  Type: v.literal('Map'),
  ...shared,
  ...work,
  ItemsPath: v.optional(Path, '$'),
  MaxConcurrency: v.optional(wholeNumber, 0),
  ItemProcessor: v.unknown(),
})

const Succeed = v.strictObject({ Type: v.literal('Succeed'), Comment: v.optional(v.string()) })
const Fail = v.strictObject({
  Type: v.literal('Fail'),
  Comment: v.optional(v.string()),
  Error: v.optional(v.string()),
  Cause: v.optional(v.string()),
})

export type State = Task | MapState | v.InferOutput<typeof Succeed> | v.InferOutput<typeof Fail>

export interface Machine {
  readonly StartAt: string
  readonly States: Readonly<Record<string, State>>
  readonly TimeoutSeconds?: number | undefined
}

const MachineShape = v.strictObject({
  Comment: v.optional(v.string()),
  QueryLanguage: v.optional(v.literal('JSONPath')),
  StartAt: v.string(),
  TimeoutSeconds: v.optional(wholeNumber),
  ProcessorConfig: v.optional(v.strictObject({ Mode: v.literal('INLINE') })),
  States: v.record(v.string(), v.unknown()),
})

/** Throws a sentence that names the state and what of it this stand-in does not do. */
export function parseMachine(definition: unknown, where = 'the state machine'): Machine {
  const machine = parse(MachineShape, definition, where)
  const States = Object.fromEntries(
    Object.entries(machine.States).map(([name, state]) => [
      name,
      parseState(state, `${where}, state ${name}`),
    ]),
  )
  for (const [name, state] of Object.entries(States)) checkExits(name, state, States, where)
  if (!(machine.StartAt in States)) throw new Error(`${where}: StartAt names no state: ${machine.StartAt}`)
  return { StartAt: machine.StartAt, TimeoutSeconds: machine.TimeoutSeconds, States }
}

function parseState(state: unknown, where: string): State {
  const { Type } = parse(v.looseObject({ Type: v.string() }), state, where)
  if (Type === 'Task') return parse(Task, state, where)
  if (Type === 'Succeed') return parse(Succeed, state, where)
  if (Type === 'Fail') return parse(Fail, state, where)
  if (Type !== 'Map') throw new Error(`${where}: a ${Type} state is not supported by the local pipeline`)
  const map = parse(MapShape, state, where)
  return { ...map, ItemProcessor: parseMachine(map.ItemProcessor, `${where}, each item`) }
}

function checkExits(name: string, state: State, states: Machine['States'], where: string): void {
  if (state.Type === 'Succeed' || state.Type === 'Fail') return
  if ((state.Next === undefined) === (state.End === undefined)) {
    throw new Error(`${where}, state ${name}: it needs either Next or End`)
  }
  for (const next of [state.Next, ...state.Catch.map((catcher) => catcher.Next)]) {
    if (next !== undefined && !(next in states)) throw new Error(`${where}, state ${name}: no state ${next}`)
  }
}

function parse<T extends v.GenericSchema>(schema: T, value: unknown, where: string): v.InferOutput<T> {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
  throw new Error(`${where} is not supported by the local pipeline: ${faults.join('; ')}`)
}
