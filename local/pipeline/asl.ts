// The part of the Amazon States Language this product uses, checked when the machine is read.
import * as v from 'valibot'

const Retrier = v.strictObject({
  ErrorEquals: v.array(v.string()),
  IntervalSeconds: v.optional(v.number(), 1),
  MaxAttempts: v.optional(v.number(), 3),
  BackoffRate: v.optional(v.number(), 2),
  MaxDelaySeconds: v.optional(v.number()),
  JitterStrategy: v.optional(v.picklist(['FULL', 'NONE'])),
})

const Catcher = v.strictObject({
  ErrorEquals: v.array(v.string()),
  ResultPath: v.optional(v.nullable(v.string()), '$'),
  Next: v.string(),
})

const Path = v.nullable(v.pipe(v.string(), v.regex(/^\$(\.[A-Za-z_]\w*)*$/, 'a plain JSONPath')))

const onwards = {
  Comment: v.optional(v.string()),
  Next: v.optional(v.string()),
  End: v.optional(v.boolean()),
}
const guarded = { Retry: v.optional(v.array(Retrier), []), Catch: v.optional(v.array(Catcher), []) }

const Task = v.strictObject({
  Type: v.literal('Task'),
  Resource: v.pipe(v.string(), v.endsWith(':states:::lambda:invoke')),
  Parameters: v.strictObject({ FunctionName: v.string(), Payload: v.record(v.string(), v.unknown()) }),
  TimeoutSeconds: v.optional(v.number()),
  ResultSelector: v.optional(v.undefined()),
  ResultPath: v.optional(Path, '$'),
  OutputPath: v.optional(Path, '$'),
  ...onwards,
  ...guarded,
})

const Fail = v.strictObject({
  Type: v.literal('Fail'),
  Comment: v.optional(v.string()),
  Error: v.optional(v.string()),
  Cause: v.optional(v.string()),
})

const Succeed = v.strictObject({ Type: v.literal('Succeed'), Comment: v.optional(v.string()) })

const Inner = v.strictObject({
  ProcessorConfig: v.strictObject({ Mode: v.literal('INLINE') }),
  StartAt: v.string(),
  States: v.record(v.string(), v.variant('Type', [Task, Fail, Succeed])),
})

const Map = v.strictObject({
  Type: v.literal('Map'),
  ItemsPath: Path,
  MaxConcurrency: v.optional(v.number(), 40),
  ItemProcessor: Inner,
  ResultPath: v.optional(Path, '$'),
  OutputPath: v.optional(Path, '$'),
  ...onwards,
  ...guarded,
})

const Machine = v.strictObject({
  Comment: v.optional(v.string()),
  StartAt: v.string(),
  TimeoutSeconds: v.optional(v.number()),
  States: v.record(v.string(), v.variant('Type', [Task, Map, Fail, Succeed])),
})

export type Machine = v.InferOutput<typeof Machine>
export type State = Machine['States'][string]
export type TaskState = v.InferOutput<typeof Task>
export type MapState = v.InferOutput<typeof Map>
export type Guards = Pick<TaskState, 'Retry' | 'Catch'>

/** Throws with the place and what is not supported there. */
export function parseMachine(asl: unknown): Machine {
  const parsed = v.safeParse(Machine, asl)
  if (parsed.success) return parsed.output
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
  throw new Error(`the state machine says what the stand-in does not support: ${faults.join('; ')}`)
}
